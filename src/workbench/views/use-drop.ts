/** Files dropped anywhere on the page. */
import { useEffect, useState } from 'react';
import type { DroppedFile } from '../desk/source';

/** True while files are held over the page. */
export function useDrop(open: (files: readonly DroppedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Null when the pointer left the page, not just an element of it.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      open(filesOf(event.dataTransfer));
    };
    // Before the grid sees them.
    const early = { capture: true };
    document.addEventListener('dragover', over, early);
    document.addEventListener('dragleave', leave, early);
    document.addEventListener('drop', drop, early);
    return () => {
      document.removeEventListener('dragover', over, early);
      document.removeEventListener('dragleave', leave, early);
      document.removeEventListener('drop', drop, early);
    };
  }, [open]);
  return isOver;
}

function filesOf(data: DataTransfer | null): readonly DroppedFile[] {
  return [...(data?.items ?? [])].flatMap((item) => {
    const file = item.getAsFile();
    return file === null ? [] : [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }];
  });
}
