/** The door of the ribbon's buttons: tells Office which function belongs to which button. The rest comes at the click. */
/// <reference types="office-js" />
import { makeButtons } from './buttons';

void Office.onReady().then(() => {
  const buttons = makeButtons(async () => {
    const { openWork } = await import(/* webpackChunkName: "work" */ './work/work');
    return openWork();
  });
  for (const [name, run] of Object.entries(buttons)) Office.actions.associate(name, run);
});
