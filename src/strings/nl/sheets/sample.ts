import type { SampleTexts } from '../../en/sheets/sample';

export const sample: SampleTexts = {
  sheetName: 'COPC voorbeeld',
  title: 'Contactcenter, maandcijfers (voorbeeld)',
  intro:
    'Open data van vijf overheidsinstellingen, samengebracht om de scorecard te proberen: geen organisatie heeft deze resultaten.',
  headers: {
    metric: 'KPI',
    category: 'Categorie',
    unit: 'Eenheid',
    better: 'Beter',
    target: 'Norm',
  },
  better: {
    higher: 'Hoger',
    lower: 'Lager',
  },
  categories: {
    service: 'Service',
    quality: 'Kwaliteit',
    cost: 'Kosten',
    satisfaction: 'Tevredenheid',
    volume: 'Volume',
  },
  units: {
    percent: '%',
    seconds: 's',
    score: 'score 1-5',
    minutes: 'm:ss',
    calls: 'oproepen',
  },
  metrics: {
    'service-level': 'Serviceniveau (311-lijn)',
    'speed-of-answer': 'Gemiddelde wachttijd (311-lijn)',
    abandonment: 'Afhaakpercentage (311-lijn)',
    'benefits-speed-of-answer': 'Gemiddelde wachttijd (uitkeringen)',
    'benefits-abandonment': 'Afhaakpercentage (uitkeringen)',
    'four-hours': 'Binnen vier uur geholpen (spoedzorg)',
    resolved: 'Mijn vraag is opgelost (enquête)',
    'handle-time': 'Gemiddelde afhandeltijd (landelijke lijn)',
    trust: 'Vertrouwen na contact (enquête)',
    calls: 'Aangeboden oproepen (311-lijn)',
  },
  sources: 'Bronnen, voorwaarden en wat is gewijzigd',
  changed: {
    toronto: 'Maandcijfers berekend uit de dagcijfers.',
    sf: 'Niets gewijzigd.',
    nhs: 'Perioden zes jaar verschoven.',
    va: 'Kwartalen van 2019 en 2020 drie maanden uit elkaar gezet, het laatste in april 2024.',
    medicare: 'Kwartalen van 2019 drie maanden uit elkaar gezet, het laatste in april 2024.',
  },
  ours: 'Normen, categorieën en richtingen zijn van ons, behalve de landelijke norm van 95% in de spoedzorg. Geen uitgever staat achter dit hulpmiddel.',
};
