/**
 * @jest-environment jsdom
 */
/** A new start and a note of a metric, as a person says them in the pane. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { fakeMedia, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

it('is kept in the workbook, shown with who said it, and taken away again', async () => {
  const { user, host } = await scoredPane();
  await user.click(screen.getByRole('button', { name: /^Service level/ }));
  await user.click(screen.getByRole('button', { name: 'New start …' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), '2');
  await user.click(screen.getByRole('button', { name: 'Keep in the workbook' }));
  expect(screen.getByText('Write your name.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'new phone system');
  await user.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Kim');
  await user.click(screen.getByRole('button', { name: 'Keep in the workbook' }));
  expect(await screen.findByText('Without the new start: Met')).toBeTruthy();
  expect(host.settings).toMatchObject({
    map: {
      rebases: [{ sheet: 'KPI', metric: 'Service level', period: '2024-03', text: 'new phone system' }],
    },
  });
  await user.click(screen.getByRole('button', { name: /^Remove: / }));
  await waitFor(() => expect(screen.queryByText('Without the new start: Met')).toBeNull());
  expect(host.settings).toMatchObject({ map: { rebases: [] } });
});
