import { understandName } from '../../../src/worksheet/metric/understand-name';
import type { SheetLanguage } from '../../../src/worksheet/vocabulary/types';

const better = (name: string, language: SheetLanguage): string | null =>
  understandName(name, [language], { share: true }).better;

describe('what was done badly', () => {
  test.each<[SheetLanguage, string]>([
    ['en', 'Orders delivered late'],
    ['en', 'Tickets closed with errors'],
    ['en', 'Calls answered with delay'],
    ['en', 'Orders delivered incomplete'],
    ['es', 'Pedidos entregados tarde'],
    ['es', 'Pedidos entregados con retraso'],
    ['es', 'Casos resueltos fuera de plazo'],
    ['pt', 'Faturas pagas com atraso'],
    ['pt', 'Chamados encerrados com erro'],
    ['pt', 'Casos resolvidos fora do prazo'],
    ['nl', 'Facturen betaald met vertraging'],
    ['nb', 'Saker lukket med feil'],
    ['en', 'Tickets breaching SLA'],
    ['en', 'Unassigned tickets'],
    ['pt', 'Ligações derrubadas'],
    ['es', 'Evaluaciones reprobadas'],
    ['nl', 'Ongelezen e-mails'],
    ['nb', 'Uleste e-poster'],
  ])('%s: %s gets better when lower', (language, name) => {
    expect(better(name, language)).toBe('lower');
  });

  test.each<[SheetLanguage, string]>([
    ['en', 'Errors corrected'],
    ['en', 'Overdue invoices paid'],
    ['en', 'Complaints resolved'],
    ['en', 'Cases resolved without errors'],
    ['es', 'Reclamos respondidos a tiempo'],
    ['pt', 'Erros corrigidos'],
    ['nl', 'Klachten op tijd beantwoord'],
  ])('%s: %s gets better when higher', (language, name) => {
    expect(better(name, language)).toBe('higher');
  });

  test.each<[SheetLanguage, string]>([
    ['en', 'Complaints resolved with refund'],
    ['en', 'Missed calls returned'],
    ['en', 'Complaint handling score'],
    ['en', 'Repeat call handling score'],
    ['en', 'Cases resolved after SLA'],
    ['en', 'Share of tickets over SLA'],
    ['es', 'Casos resueltos después del SLA'],
    ['pt', 'Casos resolvidos após o SLA'],
    ['nl', 'Zaken opgelost na de SLA'],
  ])('%s: %s is open', (language, name) => {
    expect(better(name, language)).toBeNull();
  });
});
