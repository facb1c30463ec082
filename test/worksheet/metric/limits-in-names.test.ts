/** Limits in names: what is good within a time may be bad past it, what is good may be bad below a value. */
import { understandName } from '../../../src/worksheet/metric/understand-name';
import type { SheetLanguage } from '../../../src/worksheet/vocabulary/types';

const bad: readonly (readonly [SheetLanguage, string])[] = [
  ['en', 'Calls answered over 60 s'],
  ['en', 'Calls answered after 60 s'],
  ['en', 'Tickets resolved in more than 5 days'],
  ['en', 'Tickets resolved in over 5 days'],
  ['en', 'Complaints answered after 10 days'],
  ['en', 'Orders delivered over 48 h'],
  ['en', 'Emails answered in over 24 h'],
  ['en', 'Calls abandoned after 10 s'],
  ['en', 'Waits over 60 s'],
  ['en', 'Calls waiting over 2 min'],
  ['en', 'Backlog older than 5 days'],
  ['en', 'CSAT ratings under 3'],
  ['en', 'Quality scores under 75'],
  ['en', 'Satisfaction below 6'],
  ['en', 'Customers rating us under 6'],
  ['en', 'Agents with quality below 80'],
  ['en', 'Audits under 90'],
  ['en', 'CSAT bottom 2 box'],
  ['en', 'Accuracy under 95%'],
  ['en', 'Agents under 95% accuracy'],
  ['es', 'Llamadas atendidas después de 60 s'],
  ['es', 'Llamadas atendidas en más de 60 s'],
  ['es', 'Satisfacción menor que 6'],
  ['es', 'Calidad inferior a 80'],
  ['es', 'Tickets resueltos tras 5 días'],
  ['nl', 'Score onder 6'],
  ['nl', 'Kwaliteitsscores onder de 75'],
  ['nl', 'Klanttevredenheid onder 7'],
  ['nl', 'Gesprekken beantwoord na 60 sec'],
  ['nl', 'E-mails beantwoord na 24 uur'],
  ['nb', 'Kundetilfredshet under 3'],
  ['nb', 'Kvalitetsscore under 75'],
  ['nb', 'Samtaler besvart etter 60 sek'],
  ['nb', 'Samtaler besvart over 60 sek'],
  ['pt', 'Satisfação menor que 6'],
  ['pt', 'Qualidade abaixo de 80'],
  ['pt', 'Chamadas atendidas após 60 s'],
  ['pt', 'Chamadas atendidas depois de 60 s'],
  ['zh', '满意度3分以下'],
  ['zh', '满意度低于3分'],
  ['zh', '60秒后接听'],
  ['zh', '超过24小时回复'],
  ['en', 'Repeat calls after 7 days'],
  ['en', 'Cases closed beyond 30 days'],
  ['es', 'Casos cerrados fuera de 30 días'],
  ['nl', 'Klachten afgehandeld na 5 dagen'],
  ['nb', 'Klager løst etter 5 dager'],
  ['pt', 'Reclamações resolvidas após 5 dias'],
  ['en', 'Surveys with score ≤ 2'],
  ['en', 'Surveys with score ＜ 3'],
];

it.each(bad)('%s: more of "%s" is never said to be better', (language, name) => {
  for (const share of [true, false])
    expect(understandName(name, [language], { share }).better).not.toBe('higher');
});

const good: readonly (readonly [SheetLanguage, string])[] = [
  ['en', 'Calls answered under 20 s'],
  ['en', 'Calls answered in under 20 s'],
  ['en', 'Tickets resolved in less than 5 days'],
  ['en', 'Quality scores over 90'],
  ['en', 'CSAT top 2 box'],
  ['en', 'Service level 20 s'],
  ['en', 'Level 1 resolution'],
  ['en', 'Tier 2 first contact resolution'],
  ['en', 'Accuracy over 95%'],
  ['es', 'Llamadas atendidas en menos de 20 s'],
  ['es', 'Calidad superior a 90'],
  ['nl', 'Klanttevredenheid boven 8'],
  ['nl', 'Gesprekken beantwoord binnen 20 sec'],
  ['nb', 'Kvalitetsscore over 90'],
  ['nb', 'Samtaler besvart innen 20 sek'],
  ['nb', 'Samtaler besvart under 20 sek'],
  ['pt', 'Chamadas atendidas em até 20 s'],
  ['zh', '20秒内接听率'],
  ['en', 'Retention after 90 days'],
  ['en', 'Satisfaction over 8'],
  ['en', 'Calls answered in 20 s'],
  ['en', 'Service level (calls answered within 30 sec)'],
  ['en', 'Chats answered within 45 seconds'],
  ['en', 'First response within 4 hours'],
  ['en', 'Incidents resolved before 8 h'],
  ['en', 'Quality (0-100)'],
  ['en', 'CSAT (1-5)'],
  ['es', 'Reclamos resueltos en 5 días'],
  ['nl', 'Klachten afgehandeld binnen 5 dagen'],
  ['nb', 'Klager løst innen 5 dager'],
  ['pt', 'Reclamações resolvidas em até 5 dias'],
  ['zh', '20秒接通率'],
];

it.each(good)('%s: more of "%s" is better', (language, name) => {
  expect(understandName(name, [language], { share: true }).better).toBe('higher');
});

describe('names of what lies past a limit', () => {
  // Otherwise a target of 80 % would tell that more of it is better.
  test.each<[SheetLanguage, string]>([
    ['en', 'Customers on hold over 3 min'],
    ['es', 'Llamadas en cola más de 3 min'],
    ['pt', 'Clientes na fila acima de 3 min'],
    ['nl', 'Klanten in de wacht langer dan 3 min'],
    ['nb', 'Kunder på vent over 3 min'],
  ])('%s: %s may be turned', (language, name) => {
    expect(understandName(name, [language]).turning).toBe(true);
  });
});
