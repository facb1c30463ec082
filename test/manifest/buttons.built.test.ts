/** The functions the ribbon's buttons run: those the manifest names are those the page of functions knows. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeButtons } from '../../src/commands/buttons';
import { dist } from '../built';
import { checkFiles, own, project } from './checker';

const named = [...own.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name = '']) => name);

describe('the buttons without a pane', () => {
  it('run functions we associate, and every function we associate has a button', () => {
    const buttons = makeButtons(() => Promise.reject(new Error('not clicked')));
    expect(named).toHaveLength(8);
    expect(Object.keys(buttons).sort()).toEqual([...named].sort());
  });

  it('have icons of their own', () => {
    const icons = [...own.matchAll(/<bt:Image size="32" resid="([^"]+)"/g)].map(([, id]) => id);
    const menu = Array.from({ length: 9 }, () => 'Icon.32');
    expect(icons).toEqual(['Icon.32', 'Icon.32', 'Summary.32', 'Refresh.32', ...menu]);
  });

  it('stand in the ribbon in this order, what is used once a month in the menu', () => {
    const ids = [...own.matchAll(/<(?:Control xsi:type="\w+"|Item) id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'Copc.Score',
      'Copc.Summary',
      'Copc.RefreshAll',
      'Copc.More',
      'Copc.NewMonth',
      'Copc.Assessment',
      'Copc.Gaps',
      'Copc.Snapshot',
      'Copc.Readiness',
      'Copc.Audit',
      'Copc.Functions',
      'Copc.HelpItem',
    ]);
  });

  it('are missed by the checker when no script knows them', () => {
    const site = mkdtempSync(path.join(tmpdir(), 'copc-buttons-'));
    cpSync(dist, site, { recursive: true });
    const manifest = path.join(site, 'manifest.xml');
    writeFileSync(manifest, own.replace('>copcSummary<', '>copcSumary<'));
    const codes = (file: string) =>
      checkFiles([file], ['--files', site])[0]?.problems.map(({ code }) => code) ?? [];
    expect(codes(manifest)).toContain('function-unknown');
    writeFileSync(manifest, own);
    expect(codes(manifest)).not.toContain('function-unknown');
  });

  it('are missed by the checker when their page is gone', () => {
    const site = mkdtempSync(path.join(tmpdir(), 'copc-buttons-'));
    cpSync(dist, site, { recursive: true, filter: (file) => !file.endsWith('commands.html') });
    const manifest = path.join(site, 'manifest.xml');
    writeFileSync(manifest, own);
    const [verdict] = checkFiles([manifest], ['--files', site]);
    expect(verdict?.problems.map(({ message }) => message).join('\n')).toContain('commands.html');
  });

  it('are called alike in manifest and messages', () => {
    for (const [language, label, month] of [
      ['en', 'Summary', 'New month'],
      ['es', 'Resumen', 'Nuevo mes'],
      ['nl', 'Overzicht', 'Nieuwe maand'],
      ['zh', '汇总', '新的月份'],
      ['nb', 'Sammendrag', 'Ny måned'],
    ] as const) {
      const words = (part: string) =>
        readFileSync(path.join(project, `src/strings/${language}/${part}.ts`), 'utf8');
      expect(own).toContain(`"${label}"`);
      expect(words('doors/commands')).toContain(label);
      expect(own).toContain(`"${month}"`);
      expect(words('pane/work')).toContain(`name: '${month}'`);
    }
  });
});
