/** What `expect` takes of jest-message-util, which needs a disk: for a page. */
export const separateMessageFromStack = (
  text: string,
): { readonly message: string; readonly stack: string } => ({
  message: '',
  stack: text,
});

export const formatStackTrace = (stack: string): string => stack;

export const formatExecError = (error: unknown): string => String(error);
