/** The workbench's door: the frame at once, grid and books as soon as they are fetched. */
import { createRoot } from 'react-dom/client';
import { languageOf } from '../strings/language';
import { keepPreferences } from '../doors/preferences';
import { readPreferences } from '../taskpane/preferences';
import { createDesk } from './desk/desk';
import { download } from './download';
import './workbench.css';
import { Workbench } from './views/workbench';

const ground = document.getElementById('workbench');
if (ground === null) throw new Error('the page has no place for the workbench');

const browserLanguage = navigator.languages.map(languageOf).find((language) => language !== null);
const preferences = readPreferences(browserLanguage ?? 'en');
// The grid keeps its place whatever the page around it shows, so React never touches it.
const place = document.createElement('div');
place.className = 'grid-place';

const desk = createDesk({
  preferences,
  keep: keepPreferences,
  startGrid: async () => {
    const { startGrid } = await import(/* webpackChunkName: "grid" */ './grid/start-grid');
    return startGrid(place, { language: preferences.language, dark: false });
  },
  download,
  loadWork: async () => (await import(/* webpackChunkName: "book" */ './book/book-work')).bookWork,
});
window.addEventListener('beforeunload', (event) => {
  // The browser asks in its own words.
  if (desk.state().isChanged) event.preventDefault();
});
createRoot(ground).render(<Workbench desk={desk} place={place} />);
void desk.openSample('contact-centre');
