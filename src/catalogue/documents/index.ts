/** What the generators in tools/documents need, in one bundle. */
export { languages } from '../../strings/language';
export { functionsPageWords } from './functions-page';
export { htmlFiles } from './help-html';
export { markdownFiles, markdownMostUseful } from './help-markdown';
export { functionsJson } from './metadata';
