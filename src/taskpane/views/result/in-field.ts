/** A field is no wider than its place, however long the longest choice in it: at 200 % zoom a pane has 175 pixels. */
export const inField = {
  minWidth: 0,
  '& .fui-Select, & .fui-Input, & .fui-Textarea, & select, & input, & textarea': {
    minWidth: 0,
    maxWidth: '100%',
  },
} as const;
