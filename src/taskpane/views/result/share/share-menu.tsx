/** Handing the result on: a picture, a workbook, a file, a text, and how to print. Nothing leaves this computer by itself. */
import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { useEffect, useRef } from 'react';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import { problemText } from '../problem-text';
import { copyPicture, copyText, dataAddress, fileName, saveFile } from './hand-over';
import type { PictureOf } from './picture';

/** What came of it: a sentence, and what to copy by hand where the clipboard is closed. */
export interface Shared {
  readonly text: string;
  readonly byHand?: { readonly text: string } | { readonly picture: string };
}

interface Props {
  readonly of: PictureOf;
  readonly onShared: (shared: Shared | null) => void;
}

export function ShareMenu({ of, onShared }: Props) {
  const { session, state } = usePane();
  const { language, lacks } = state;
  const { share: words } = wordsFor(resultTexts, language);
  const { scorecard } = of;

  async function run(step: () => Promise<Shared>): Promise<void> {
    onShared({ text: words.working });
    try {
      onShared(await step());
    } catch (error) {
      onShared({ text: words.failed({ what: error instanceof Error ? error.message : String(error) }) });
    }
  }
  const copied = async (text: string, what: 'csv' | 'text'): Promise<Shared> =>
    (await copyText(text)) ? { text: words.copied[what] } : { text: words.closed, byHand: { text } };

  async function picture(): Promise<Shared> {
    const drawn = import(/* webpackChunkName: "share" */ './picture').then(({ drawPicture }) =>
      drawPicture(of),
    );
    if (await copyPicture(drawn)) return { text: words.copied.picture };
    return { text: words.closed, byHand: { picture: await dataAddress(await drawn) } };
  }
  async function book(): Promise<Shared> {
    const made = await session.summaryBook();
    if (made === null) return { text: words.opened };
    if ('kind' in made) return { text: problemText(made, language) };
    const name = fileName(`${scorecard.book.replace(/\.\w+$/, '')} ${scorecard.sheet}`, 'xlsx');
    saveFile(name, new Blob([made], { type: XLSX }));
    return { text: words.saved({ name }) };
  }
  async function csv(): Promise<Shared> {
    const { scorecardCsv } = await import(/* webpackChunkName: "share" */ '../../../../report/share/csv');
    const text = scorecardCsv([scorecard]);
    if (lacks.downloads) return copied(text, 'csv');
    const name = fileName(`${scorecard.book.replace(/\.\w+$/, '')} ${scorecard.sheet}`, 'csv');
    saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
    return { text: words.saved({ name }) };
  }
  async function mail(): Promise<Shared> {
    const { mailText } = await import(/* webpackChunkName: "share" */ '../../../../report/share/text');
    return copied(mailText([scorecard], language), 'text');
  }

  const item = (text: string, step: () => Promise<Shared>) => (
    <MenuItem onClick={() => void run(step)}>{text}</MenuItem>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          icon={<ShareRegular />}
          menuIcon={null}
          aria-label={words.menu}
          title={words.menu}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {item(words.picture, picture)}
          {item(words.book, book)}
          {item(lacks.downloads ? words.csvCopy : words.csv, csv)}
          {item(words.text, mail)}
          {item(words.print, () => Promise.resolve({ text: words.printHint }))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  text: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  picture: { display: 'block', width: '100%', marginTop: tokens.spacingVerticalXS },
});

export function SharedNote({ shared, onClose }: { readonly shared: Shared; readonly onClose: () => void }) {
  const { state, words, announce } = usePane();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { share } = wordsFor(resultTexts, state.language);
  const { text, byHand } = shared;
  useEffect(() => announce(text), [announce, text]);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [byHand]);
  return (
    <div className={styles.note}>
      <div className={styles.line}>
        <span>{text}</span>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {byHand !== undefined && 'text' in byHand && (
        <textarea
          ref={field}
          readOnly
          rows={6}
          className={styles.text}
          aria-label={share.text}
          value={byHand.text}
        />
      )}
      {byHand !== undefined && 'picture' in byHand && (
        <img className={styles.picture} src={byHand.picture} alt={share.picture} />
      )}
    </div>
  );
}
