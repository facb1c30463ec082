/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { chooseMore, fakeMedia, scoredPane } from './open-pane';

beforeEach(fakeMedia);

it('readiness stands part by part, says of what is missing how to get it, and is written and taken back', async () => {
  const { user, host } = await scoredPane();
  const undo = jest.spyOn(host, 'undoLastWrite');
  await chooseMore(user, 'Readiness');
  const part = async (name: string) => within(await screen.findByRole('region', { name }));
  expect((await part('Verdict')).getByText('Met')).toBeTruthy();
  expect(
    (await part('Approach and deployment')).getByText(/^No assessment yet: .*More, Assessment/),
  ).toBeTruthy();
  expect((await part('What changed')).getByText(/^No snapshot yet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Write the sheet' }));
  expect(await screen.findByText('Sheet “COPC Readiness” is up to date.', { selector: 'p' })).toBeTruthy();
  expect(host.plans[0]?.sheets[0]?.target).toMatchObject({ kind: 'own', own: 'readiness' });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
