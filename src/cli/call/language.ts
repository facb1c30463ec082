/** Which language a call is answered in: `--lang`, else the surroundings where they say one it has words in, else English. */
import { languageOf, languages } from '../../strings/language';
import type { Language } from '../../strings/language';

export type LanguageChoice =
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'unavailable'; readonly asked: string; readonly available: readonly Language[] };

/**
 * Looks through the arguments itself, because help and the words of a wrong call are in that language too.
 *
 * @example chooseLanguage(['score', 'a.xlsx', '--lang=es'], {}) is { kind: 'language', language: 'es' }
 * @example chooseLanguage(['score', 'a.xlsx'], { LANG: 'es_ES.UTF-8' }) is { kind: 'language', language: 'es' }
 * @example chooseLanguage(['--lang', 'xx'], {}) is { kind: 'unavailable', asked: 'xx', available: ['en', 'es', …] }
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageChoice {
  const asked = askedFor(argv);
  if (asked === null) return { kind: 'language', language: surroundings(env) };
  const language = languageOf(asked);
  return language === null
    ? { kind: 'unavailable', asked, available: languages }
    : { kind: 'language', language };
}

function askedFor(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  let asked: string | null = null;
  options.forEach((argument, index) => {
    if (argument.startsWith('--lang=')) asked = argument.slice('--lang='.length);
    else if (argument === '--lang') asked = options[index + 1] ?? null;
  });
  return asked;
}

/** The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it. */
function surroundings(env: Readonly<Record<string, string | undefined>>): Language {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return (set === undefined ? null : languageOf(set)) ?? 'en';
}
