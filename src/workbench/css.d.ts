/** What webpack makes of a style sheet: nothing a script uses. */
declare module '*.css';
