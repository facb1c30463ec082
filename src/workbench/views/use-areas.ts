/** Has the page's keyboard go between its areas. */
import { useEffect } from 'react';
import { areaTrips } from './area-trips';

/** @param isEditing true while a cell of the grid is being edited */
export function useAreas(isEditing: () => boolean): void {
  useEffect(() => {
    const { onKey, onFocus, onPointer } = areaTrips(document, isEditing);
    const early = { capture: true };
    window.addEventListener('keydown', onKey, early);
    window.addEventListener('focusin', onFocus, early);
    window.addEventListener('pointerdown', onPointer, early);
    return () => {
      window.removeEventListener('keydown', onKey, early);
      window.removeEventListener('focusin', onFocus, early);
      window.removeEventListener('pointerdown', onPointer, early);
    };
  }, [isEditing]);
}
