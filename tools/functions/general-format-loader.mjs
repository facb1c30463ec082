/**
 * What number formats say, for the functions' script: a formula is given values without formats, so every answer is that
 * of `General`, worked out here.
 */
export default async function generalFormatLoader() {
  const answers = Object.entries(await this.importModule(`${this.resourcePath}?whole`));
  return answers
    .map(([name, answer]) => `export const ${name} = () => (${JSON.stringify(answer('General'))});`)
    .join('\n');
}
