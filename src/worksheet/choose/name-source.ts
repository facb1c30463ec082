/** Where the names of a table's metrics may stand. */

/** In a column, in the header, in section titles, or in a title or sheet name alone. */
export type NameSource =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'header' }
  | { readonly kind: 'section' }
  | { readonly kind: 'title' };
