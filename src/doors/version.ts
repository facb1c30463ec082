/** The program's version, put in by the build from package.json. */
declare const COPC_VERSION: string | undefined;

/** `"0.2.0"`; `"0.0.0"` where the program runs unbuilt, as in tests. */
export const version: string = typeof COPC_VERSION === 'string' ? COPC_VERSION : '0.0.0';
