/** The door of the ribbon's buttons: tells Office which function belongs to which button. The rest comes at the click. */
/// <reference types="office-js" />
import { sayNoExcel } from '../doors/no-excel';
import { makeButtons } from './buttons';

if ('Office' in window) {
  void Office.onReady().then(({ host }) => {
    const buttons = makeButtons(async () => {
      const { openWork } = await import(/* webpackChunkName: "work" */ './work/work');
      return openWork();
    });
    for (const [name, run] of Object.entries(buttons)) Office.actions.associate(name, run);
    // Excel shows this page to nobody; a person who opened it in a browser would find it empty.
    if (host === null) sayNoExcel(document.body, 'buttons');
  });
} else sayNoExcel(document.body, 'buttons');
