/** Los hallazgos de la lectura en español. */
import type { Findings } from '../en/findings';
import { counted } from '../counted';

const better: Readonly<Record<string, string>> = {
  higher: 'más alto es mejor',
  lower: 'más bajo es mejor',
  within: 'dentro de una banda',
};

const kinds: Readonly<Record<string, string>> = {
  day: 'día',
  week: 'semana',
  month: 'mes',
  quarter: 'trimestre',
  year: 'año',
  half: 'semestre',
  tertial: 'cuatrimestre',
  'fiscal-period': 'periodo fiscal',
};

const roles: Readonly<Record<string, string>> = {
  name: 'nombre',
  category: 'categoría',
  vendor: 'proveedor',
  direction: 'dirección',
  unit: 'unidad',
  owner: 'responsable',
  definition: 'definición',
};

const said = (value: string | number | undefined): string => better[String(value)] ?? String(value);
const kind = (value: string | number | undefined): string => kinds[String(value)] ?? String(value);
const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const findings: Findings = {
  'empty-sheet': () => 'La hoja está vacía.',
  'no-period-line': () =>
    'No se encontró ninguna fila con periodos (ene-24, 2024-01, T1 2024 …) sobre números. Compruebe que cada periodo esté en su propia celda, encima de sus cifras.',
  'no-period-column': () =>
    'No se encontró ninguna columna con periodos junto a columnas de números. Compruebe que cada periodo esté en su propia celda, al lado de sus cifras.',
  'no-list-header': () =>
    'No se encontró ninguna lista con columnas de métrica, periodo y valor. Ponga nombre a las columnas, por ejemplo Métrica, Mes, Real y Objetivo.',
  'repeated-periods': () =>
    'Los mismos periodos se repiten, como en una lista de varios centros, pero ninguna columna dice qué métrica mide cada fila. Añada una, o indique la lectura con un mapa.',

  'duplicate-period': (d) =>
    `${d.period} aparece dos veces con las mismas cifras; se leyó una vez. Quite una de las dos o corrija su rótulo.`,
  'conflicting-values': (d) =>
    `${d.metric} tiene dos valores distintos para ${d.period}, aquí y en ${d.other}. No se usa ninguno. Deje el correcto.`,
  'missing-period': (d) =>
    d.count === 1
      ? `Falta ${d.from} entre los periodos; cuenta como no medido. Añádalo si hay cifra.`
      : `Faltan ${d.count} periodos, de ${d.from} a ${d.to}; cuentan como no medidos. Añádalos si hay cifras.`,
  'newest-first': () =>
    'Los periodos van del más reciente al más antiguo; se invirtieron para puntuar. No hay que hacer nada.',
  'periods-unsorted': () =>
    'Los periodos no están en orden; se ordenaron para puntuar. Compruebe que cada rótulo sea correcto.',
  'periods-too-far-apart': (d) =>
    `Los periodos van de ${d.first} a ${d.last} sin casi nada en medio. No se puntúa nada. Corrija el rótulo equivocado.`,
  'other-kind-of-period': (d) =>
    `"${d.text}" es de otro tipo (${kind(d.kind)}) que los demás periodos (${kind(d.usual)}); quedó fuera. Si no es un total, póngalo en una tabla propia.`,
  'unreadable-period': (d) =>
    `"${d.text}" no se puede leer como periodo; lo que le corresponde quedó fuera. Escríbalo como 2024-03, mar-24 o T1 2024.`,
  'no-year': () =>
    'Los periodos no indican el año; se tomó el orden de la hoja. Añada el año si la tabla abarca más de uno.',

  'not-a-number': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" no es un número. El valor cuenta como ausente. Corrija la celda o vacíela.`,
  'ambiguous-number': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" se puede leer de dos maneras. El valor cuenta como ausente. Introdúzcalo como número.`,
  'cell-error': (d) =>
    `${d.metric}, ${d.period}: la celda muestra ${d.text}. El valor cuenta como ausente. Corrija su fórmula.`,
  'latest-value-unusable': (d) =>
    `${d.metric}: su último valor (${d.period}) no se puede usar, así que queda sin datos en vez de con un veredicto anterior. Corrija esa celda.`,
  'footnote-mark': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" lleva una llamada de nota; se leyó ${d.value}. Compruebe qué dice la nota.`,
  'mixed-scale-values': (d) =>
    `${d.metric} mezcla dos escalas, ${d.small} junto a ${d.large}. No se usa ningún valor. Escríbalos todos como porcentajes o todos como cifras.`,
  'other-decimal-mark': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" usa otra marca decimal que el resto; se leyó ${d.value}. Compruébelo.`,
  'mixed-currencies': (d) =>
    `${d.metric} mezcla monedas, ${d.one} y ${d.other}. Sus valores no se comparan con el objetivo. Escriba todos, y el objetivo, en una sola moneda.`,
  'mixed-units': (d) =>
    `${d.metric} mezcla unidades de tiempo, como 0:45 junto a 45 o segundos junto a minutos. No se usa ningún valor. Escríbalos todos igual.`,
  'zeros-at-end': (d) =>
    `Desde ${d.first} solo hay 0 o #DIV/0!, aunque las métricas tenían cifras hasta ${d.last}. Esos períodos se leyeron como aún no medidos. Vacíe las celdas; si los ceros son reales, indique el último período en un mapa.`,
  'values-without-name': () =>
    'Aquí hay cifras sin nombre de métrica; quedaron fuera. Ponga el nombre de la métrica o quite las cifras.',
  'uncalculated-formulas': (d) =>
    `${counted(d.count, 'fórmula de la hoja no tiene valor calculado y cuenta como vacía', 'fórmulas de la hoja no tienen valor calculado y cuentan como vacías')}. Abra el libro en Excel, deje que calcule, guárdelo y vuelva a intentarlo.`,

  'target-zero': (d) =>
    `${d.metric}: el objetivo es 0, lo que aquí no tiene sentido; la métrica queda sin objetivo. Introduzca el objetivo, o escriba "≤ 0" si de verdad es 0.`,
  'unreadable-target': (d) =>
    `${d.metric}: el objetivo "${d.text}" no se puede leer; la métrica queda sin objetivo. Escríbalo como 80 %, ≥ 80 % o 80–90 %.`,
  'mixed-scale': (d) =>
    `${d.metric}: el objetivo ${d.written} y los valores están en escalas distintas; el objetivo se leyó como ${d.used}. Escriba ambos como porcentajes o ambos como cifras.`,
  'scale-unclear': (d) =>
    `${d.metric}: el objetivo ${d.written} y los valores (alrededor de ${d.typical}) parecen estar en escalas distintas. La métrica queda sin objetivo. Escriba ambos como porcentajes o ambos como cifras.`,
  'far-from-target': (d) =>
    `${d.metric}: sus valores (alrededor de ${d.typical}) están lejos del objetivo ${d.written}. Compruebe que ambos estén en la misma unidad y que el objetivo sea correcto.`,
  'band-upside-down': (d) =>
    `${d.metric}: el límite inferior ${d.low} es mayor que el superior ${d.high}; la métrica queda sin objetivo. Intercámbielos o corríjalos.`,
  'conflicting-targets': (d) =>
    `${d.metric} tiene dos objetivos distintos para ${d.period}, aquí y en ${d.other}. No se usa ninguno. Deje el correcto.`,

  'direction-assumed': (d) =>
    `${d.metric}: nada dice si más alto o más bajo es mejor; se supuso más alto. Añada una columna de dirección o escriba el objetivo con ≥ o ≤.`,
  'direction-contradiction': (d) =>
    `${d.metric}: la dirección dice ${said(d.column)} y el objetivo "${d.target}" dice ${said(d.operator)}. La métrica queda sin objetivo hasta que se corrija uno de los dos.`,
  'direction-needs-band': (d) =>
    `${d.metric} debe mantenerse dentro de una banda, pero el objetivo "${d.target}" no es una banda. La métrica queda sin objetivo. Escriba los dos límites, por ejemplo 80–90 %.`,
  'direction-unknown': (d) =>
    `${d.metric}: la dirección "${d.text}" no se entiende; no se tuvo en cuenta. Escriba más alto, más bajo o dentro de banda.`,
  'direction-unusual': (d) =>
    `${d.metric}: la hoja dice ${said(d.stated)}; en esta métrica suele ser al revés. Se usó lo que dice la hoja. Compruébelo.`,

  'category-unknown': (d) =>
    `${d.metric}: la categoría "${d.text}" no es ninguna de las cinco; la métrica se muestra pero no se puntúa. Escriba servicio, calidad, ingresos, costo o satisfacción si es una de ellas.`,
  'category-missing': (d) =>
    `${d.metric} no tiene categoría; la métrica se muestra pero no se puntúa. Complete su categoría.`,
  'filled-down': (d) =>
    `Las celdas vacías de ${role(d.role)} se leyeron como la entrada de arriba. No hay que hacer nada si es lo que se quiere.`,
  'sections-as-vendors': (d) =>
    `Las mismas métricas se repiten bajo ${d.count} títulos; cada título se leyó como centro o proveedor. No hay que hacer nada si es lo que se quiere.`,
  'duplicate-metric': (d) =>
    `${d.metric} aparece dos veces, aquí y en ${d.other}; se cuentan ambas. Quite una o póngales nombres distintos.`,
  'changing-attribute': (d) =>
    `${d.metric}: ${role(d.role)} "${d.text}" difiere de "${d.first}", más arriba; se usó "${d.first}". Póngalos iguales.`,

  'kind-unknown': (d) =>
    `"${d.text}" no dice ni real ni objetivo; esas filas quedaron fuera. Escriba Real u Objetivo.`,
  'not-a-metric': (d) =>
    `"${d.text}" quedó fuera: identifica o numera sus entradas, o su lugar no está claro. Indíquelo en la lectura si es una métrica.`,
  'total-left-out': (d) =>
    `"${d.text}" es un total, un promedio o una comparación; quedó fuera de la puntuación.`,
  'unused-figures': (d) =>
    `«${d.text}» (${d.line}) contiene cifras que no se usaron. Si son objetivos o resultados, indíquelo con un encabezado como Objetivo o Real, o en la lectura.`,
  'no-period-named': () =>
    'No se nombra ningún período; cada cifra se leyó como la más reciente, así que no hay tendencia. Escriba el mes en el encabezado para seguirla.',
  'target-of-other-span': (d) =>
    `${d.metric}: «${d.text}» (${d.written}) vale para otro lapso que las cifras, por eso no se usó. Escriba el objetivo de un período.`,
  'target-span-kept': (d) =>
    `«${d.text}» vale para otro lapso que las cifras. Para porcentajes, tiempos y notas vale igualmente; los recuentos quedan sin objetivo.`,
  'day-or-month': (d) =>
    `Fechas como «${d.text}» pueden leerse con el día o el mes primero; se tomó primero el ${d.first === 'day' ? 'día' : 'mes'}. Compruebe el orden o escríbalas como fechas.`,
  'target-concluded': (d) =>
    `«${d.text}» se tomó como objetivo, porque sus cifras lo parecen: una por métrica, en la escala de la métrica. Llámela Objetivo para asegurarlo.`,
  'two-targets': (d) =>
    `«${d.text}» y «${d.other}» contienen objetivos distintos; donde difieren no se usó ninguno. Deje uno o indique en la lectura cuál vale.`,
  'weekday-grid': () =>
    'Hay días de la semana junto a semanas: sin fechas, los días no se unen en una serie. Escriba la fecha de cada día, o una cifra por semana.',
  'mark-left-out': (d) =>
    `${d.metric}, ${d.period}: «${d.text}» lleva una marca; se leyó ${d.value}.`,
  'category-learned': (d) =>
    `La categoría «${d.text}» se leyó como ${d.category}, porque sus métricas suelen serlo. Compruébelo.`,
  'direction-likely': (d) =>
    `${d.metric}: nada dice qué es mejor; con un objetivo de ${d.target} se tomó más alto. Indíquelo en una columna de sentido para asegurarlo.`,
  'unsure-table': (d) =>
    `${d.range} (${d.figures} cifras) puede ser una tabla, pero no es seguro cómo se lee; no se evaluó. Confírmela o indique una lectura.`,
  'unread-figures': (d) =>
    `${d.figures} cifras en ${d.range} no pertenecen a ninguna tabla que se pudiera leer.`,
  'hidden-lines': (d) =>
    `${counted(d.count, 'fila o columna oculta de la tabla se leyó', 'filas o columnas ocultas de la tabla se leyeron')} igualmente. Quite lo que no deba contar.`,
  'override-unused': (d) =>
    `El estado de "${d.metric}" lo fijó a mano ${d.by} el ${d.on}, pero la hoja ya no tiene esa métrica. Retírelo o devuelva a la métrica su nombre anterior.`,
  'more-of-these': (d) => `Hay ${counted(d.count, 'hallazgo', 'hallazgos')} más de este tipo (${d.code}).`,
  'too-large': (d) =>
    `${d.metrics} métricas en ${d.periods} periodos son demasiadas para una tabla; no se puntúa nada. Indique un rango menor.`,
  'nothing-to-score': () =>
    'La tabla no tiene ninguna métrica con nombre y cifras. Revise el rango y las funciones de cada línea.',
  'reading-does-not-fit': (d) =>
    `La lectura indicada no corresponde a la hoja (${d.path}); no se puntúa nada. Corríjala o deje que la hoja se lea de nuevo.`,
};
