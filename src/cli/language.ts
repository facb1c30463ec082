/** Which language a call is answered in: `--lang`, else the surroundings where they say Spanish, else English. */
import { fullLanguages, isFullLanguage, languageOf } from '../strings/language';
import type { FullLanguage } from '../strings/language';

export type LanguageChoice =
  | { readonly kind: 'language'; readonly language: FullLanguage }
  | { readonly kind: 'unavailable'; readonly asked: string; readonly available: readonly FullLanguage[] };

/**
 * Looks through the arguments itself, because help and the words of a wrong call are in that language too.
 *
 * @example chooseLanguage(['score', 'a.xlsx', '--lang=es'], {}) is { kind: 'language', language: 'es' }
 * @example chooseLanguage(['score', 'a.xlsx'], { LANG: 'es_ES.UTF-8' }) is { kind: 'language', language: 'es' }
 * @example chooseLanguage(['--lang', 'xx'], {}) is { kind: 'unavailable', asked: 'xx', available: ['en', 'es'] }
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageChoice {
  const asked = askedFor(argv);
  if (asked === null) return { kind: 'language', language: surroundings(env) };
  const language = languageOf(asked);
  return language !== null && isFullLanguage(language)
    ? { kind: 'language', language }
    : { kind: 'unavailable', asked, available: fullLanguages };
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
function surroundings(env: Readonly<Record<string, string | undefined>>): FullLanguage {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const language = set === undefined ? null : languageOf(set);
  return language !== null && isFullLanguage(language) ? language : 'en';
}
