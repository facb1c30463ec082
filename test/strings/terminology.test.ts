/** One word for each thing: by-forms that mean the same, or mean something else to a manager, stand in no text. */
import { languages, type Language } from '../../src/strings/language';
import { parts } from './parts';

/** What is said instead stands behind each. `(?<!\p{L})` keeps a word from being found inside another. */
const forbidden: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bby hand\b/i, 'manually'],
    [/\banew\b/i, 'again'],
    [/\bconcluded\b/i, 'inferred'],
    [/\bstands? twice\b/i, 'appears twice'],
    [/\bshort of Met\b/i, 'more metrics must be Met'],
    [/\bcertainty\b/i, 'confidence'],
    [/(?<=the |a )\bband\b/i, 'range'],
    [/\d %/, '85%, without a space'],
  ],
  es: [
    [/periodo/i, 'período'],
    [/puntu(?:ar|é|ó|ación)/i, 'evaluar'],
    [/puest[oa] a mano/i, 'fijado a mano'],
    [/\bOro\b/, 'Gold'],
    [/fórmulas vivas/i, 'fórmulas activas'],
    [/por omisión|por defecto/i, 'predeterminado'],
    [/\bbandas?\b/i, 'rango'],
    [/"\{/, '«…»'],
  ],
  nl: [
    [/metriek/i, 'KPI'],
    [/\bagenten\b/i, 'medewerkers'],
    [/\bmissers?\b|\bgemist\b|\bmist de norm\b/i, 'niet gehaald'],
    [/met de hand/i, 'handmatig'],
    [/levende formule/i, 'actieve formules'],
    [/\blezing\b/i, 'leeswijze'],
    [/\bhaar\b/i, 'die, deze, zijn'],
    [/\bperiodes\b/i, 'perioden'],
    [/\beigenaar\b(?! om leesrechten)/i, 'verantwoordelijke'],
  ],
  zh: [
    [/金牌/, '黄金'],
    [/读法/, '读取方式'],
    [/测量/, '统计, 数据'],
    [/登记表/, '跟踪表'],
    [/监听/, '质检'],
    [/可重算|实时/, 'COPC 公式'],
    [/尺度/, '量级'],
    [/阈值/, '门槛'],
  ],
  nb: [
    [/måltall/i, 'KPI'],
    [/målsetning/i, 'mål'],
    [/(?<!\p{L})bom(?:mer|met)?(?!\p{L})/iu, 'ikke oppnådd'],
    [/for hånd/i, 'manuelt'],
    [/(?<!\p{L})agent(?:er|ene)?(?!\p{L})/iu, 'kundebehandler'],
    [/(?<!\p{L})dom(?:men|mene)?(?!\p{L})/iu, 'konklusjon'],
    [/levende formel/i, 'aktive formler'],
    [/(?<!\p{L})lesning(?:en)?(?!\p{L})/iu, 'lesemåte'],
    [/(?<!\p{L})båndet?(?!\p{L})/iu, 'intervall'],
  ],
};

/** The functions' messages quote what is typed in a formula, as it is typed there. */
const rightly = [/^functionMessage\./];

function textsIn(node: unknown, at: string): (readonly [string, string])[] {
  if (typeof node === 'string') return [[at, node]];
  return Object.entries(node ?? {}).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

describe.each(languages)('the words of %s', (language) => {
  const texts = Object.entries(parts)
    .flatMap(([name, part]) => textsIn(part[language], name))
    .filter(([at]) => !rightly.some((where) => where.test(at)));

  it.each(forbidden[language])('leave out %s, for they say "%s"', (word) => {
    expect(texts.filter(([, text]) => word.test(text))).toEqual([]);
  });
});
