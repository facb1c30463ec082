import type { SampleTexts } from '../../en/sheets/sample';

export const sample: SampleTexts = {
  sheetName: 'COPC ejemplo',
  title: 'Centro de contacto, cifras mensuales (ejemplo)',
  intro:
    'Datos abiertos de cinco organismos públicos, reunidos para probar el cuadro de mando: ninguna organización tiene estos resultados.',
  headers: {
    metric: 'Métrica',
    category: 'Categoría',
    unit: 'Unidad',
    better: 'Sentido',
    target: 'Objetivo',
  },
  better: {
    higher: 'Mayor es mejor',
    lower: 'Menor es mejor',
  },
  categories: {
    service: 'Servicio',
    quality: 'Calidad',
    cost: 'Costo',
    satisfaction: 'Satisfacción',
    volume: 'Volumen',
  },
  units: {
    percent: '%',
    seconds: 's',
    score: 'puntaje 1-5',
    minutes: 'm:ss',
    calls: 'llamadas',
  },
  metrics: {
    'service-level': 'Nivel de servicio (línea 311)',
    'speed-of-answer': 'Velocidad media de respuesta (línea 311)',
    abandonment: 'Tasa de abandono (línea 311)',
    'benefits-speed-of-answer': 'Velocidad media de respuesta (prestaciones)',
    'benefits-abandonment': 'Tasa de abandono (prestaciones)',
    'four-hours': 'Atendidos en cuatro horas (urgencias)',
    resolved: 'Mi asunto se resolvió (encuesta)',
    'handle-time': 'Tiempo medio de operación (línea nacional)',
    trust: 'Confianza tras el contacto (encuesta)',
    calls: 'Llamadas ofrecidas (línea 311)',
  },
  sources: 'Fuentes, condiciones y lo que se cambió',
  changed: {
    toronto: 'Cifras mensuales calculadas a partir de las diarias.',
    sf: 'Sin cambios.',
    nhs: 'Períodos desplazados seis años.',
    va: 'Trimestres de 2019 y 2020 separados tres meses, el último en abril de 2024.',
    medicare: 'Trimestres de 2019 separados tres meses, el último en abril de 2024.',
  },
  ours: 'Los objetivos, las categorías y los sentidos son nuestros, salvo el estándar nacional del 95 % en urgencias. Ningún publicador respalda esta herramienta.',
};
