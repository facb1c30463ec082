/** In a page there is no disk: what the bed reads from it under Node is handed to it with the script. */
declare const disk: Readonly<Record<string, string>>;

export const readFileSync = (path: string): string => disk[path] ?? '';
export const createRequire = (): { readonly resolve: (name: string) => string } => ({
  resolve: (name) => name,
});
