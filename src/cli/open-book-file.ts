/** From a file's name to a book that can be read, and later written; what writing needs is loaded when it is needed. */
import { openBook, type FileBook } from '../hosts/file/open';
import { nodeCodec, readBookFile } from '../hosts/file/node';

/** @throws WorkbookProblem when there is no such file, or it is no book that can be read. */
export async function openBookFile(file: string): Promise<FileBook> {
  const { name, bytes } = await readBookFile(file);
  return openBook(name, bytes, nodeCodec);
}
