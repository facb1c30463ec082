import type { SampleTexts } from '../../en/sheets/sample';

export const sample: SampleTexts = {
  sheetName: 'COPC eksempel',
  title: 'Kontaktsenter, månedstall (eksempel)',
  intro:
    'Åpne data fra fem offentlige organer, satt sammen for å prøve målkortet: ingen organisasjon har disse resultatene.',
  headers: {
    metric: 'KPI',
    category: 'Kategori',
    unit: 'Enhet',
    better: 'Bedre',
    target: 'Mål',
  },
  better: {
    higher: 'Høyere',
    lower: 'Lavere',
  },
  categories: {
    service: 'Service',
    quality: 'Kvalitet',
    cost: 'Kostnader',
    satisfaction: 'Tilfredshet',
    volume: 'Volum',
  },
  units: {
    percent: '%',
    seconds: 's',
    score: 'poeng 1-5',
    minutes: 'm:ss',
    calls: 'anrop',
  },
  metrics: {
    'service-level': 'Servicenivå (311-linjen)',
    'speed-of-answer': 'Gjennomsnittlig svartid (311-linjen)',
    abandonment: 'Frafallsprosent (311-linjen)',
    'benefits-speed-of-answer': 'Gjennomsnittlig svartid (ytelser)',
    'benefits-abandonment': 'Frafallsprosent (ytelser)',
    'four-hours': 'Behandlet innen fire timer (akuttmottak)',
    resolved: 'Saken min ble løst (undersøkelse)',
    'handle-time': 'Gjennomsnittlig behandlingstid (nasjonal linje)',
    trust: 'Tillit etter kontakt (undersøkelse)',
    calls: 'Innkommende anrop (311-linjen)',
  },
  sources: 'Kilder, vilkår og hva som er endret',
  changed: {
    toronto: 'Månedstall regnet ut av dagstallene.',
    sf: 'Ingenting endret.',
    nhs: 'Periodene er forskjøvet seks år.',
    va: 'Kvartaler i 2019 og 2020 satt tre måneder fra hverandre, det siste i april 2024.',
    medicare: 'Kvartaler i 2019 satt tre måneder fra hverandre, det siste i april 2024.',
  },
  ours: 'Mål, kategorier og retninger er våre, unntatt den nasjonale normen på 95 % for akuttmottak. Ingen av utgiverne går god for dette verktøyet.',
};
