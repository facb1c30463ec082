/** The half of a host that scoring needs: a book that is only read has no need of a writer. */
import type { Host } from '../workbook/host';

export type ReadableBook = Pick<Host, 'bookName' | 'sheets' | 'read'>;
