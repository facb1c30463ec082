/**
 * Puts in what a formula is known to be given or not (`evidence.kind`: undefined), so that the minifier leaves out of the
 * functions' script what no formula reaches. The rules themselves stay in one place.
 */
export default function knownLoader(source) {
  return Object.entries(this.getOptions()).reduce((text, [expression, value]) => {
    if (!text.includes(expression)) throw new Error(`${expression} stands nowhere in ${this.resourcePath}.`);
    return text.replaceAll(expression, value);
  }, source);
}
