/** Whose this is, what it does with the figures, and where to read more. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { product } from '../../../workbook/own/brand';
import { version } from '../../../doors/version';
import { CopyDiagnostics } from './copy-diagnostics';
import { Heading } from '../frame/heading';
import { pageAddress, type Page } from '../frame/pages';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    padding: 0,
  },
});

export function AboutView() {
  const { session, state, words } = usePane();
  const { about, start } = words;
  const links: readonly (readonly [Page, string])[] = [
    ['help', start.guide],
    ['about', about.functions],
    ['support', about.support],
    ['privacy', about.privacy],
    ['terms', about.terms],
  ];
  return (
    <>
      <Heading>{about.heading}</Heading>
      <p>
        {`${product} for Excel`}
        <br />
        {about.version({ version })}
      </p>
      <p>{about.independent}</p>
      <p>{about.privacyShort}</p>
      <ul className={useStyles().links}>
        {links.map(([page, text]) => (
          <li key={page}>
            <Link href={pageAddress(page, state.language)} target="_blank">
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <CopyDiagnostics />
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </>
  );
}
