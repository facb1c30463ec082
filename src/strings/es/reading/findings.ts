/** Los hallazgos de la lectura en español. */
import type { FindingTexts, FindingWordTexts } from '../../en/reading/findings';

export const findings: FindingTexts = {
  'empty-sheet': 'La hoja está vacía.',
  'no-period-line':
    'No se encontró ninguna fila con períodos (ene-24, 2024-01, T1 2024 …) sobre números. Compruebe que cada período esté en su propia celda, encima de sus cifras.',
  'no-period-column':
    'No se encontró ninguna columna con períodos junto a columnas de números. Compruebe que cada período esté en su propia celda, al lado de sus cifras.',
  'no-list-header':
    'No se encontró ninguna lista con columnas de métrica, período y valor. Ponga nombre a las columnas, por ejemplo Métrica, Mes, Real y Objetivo.',

  'duplicate-period':
    '{period} aparece dos veces con las mismas cifras; se leyó una vez. Quite una de las dos o corrija su rótulo.',
  'conflicting-values':
    '{metric} tiene dos valores distintos para {period}, aquí y en {other}. No se usa ninguno. Deje el correcto.',
  'missing-period':
    '{count, plural, one {Falta {from} entre los períodos; cuenta como no medido. Añádalo si hay cifra.} other {Faltan # períodos, de {from} a {to}; cuentan como no medidos. Añádalos si hay cifras.}}',
  'newest-first':
    'Los períodos van del más reciente al más antiguo; se invirtieron para evaluar. No hay que hacer nada.',
  'periods-unsorted':
    'Los períodos no están en orden; se ordenaron para evaluar. Compruebe que cada rótulo sea correcto.',
  'periods-too-far-apart':
    'Los períodos van de {first} a {last} sin casi nada en medio. No se evalúa nada. Corrija el rótulo equivocado.',
  'other-kind-of-period':
    '«{text}» es de otro tipo ({kind}) que los demás períodos ({usual}); quedó fuera. Si no es un total, póngalo en una tabla propia.',
  'year-unlike':
    'Solo algunos períodos nombran su año, y «{text}» no se pudo situar entre los demás; quedó fuera. Escriba el año en todas las etiquetas, o en ninguna.',

  'unreadable-period':
    '«{text}» no se puede leer como período; lo que le corresponde quedó fuera. Escríbalo como 2024-03, mar-24 o T1 2024.',
  'thirds-or-quarters':
    '«{text}» se leyó como cuatrimestre, porque no hay T4. Si son trimestres, escriba Q1.',
  'weeks-of-months':
    'Las semanas se cuentan dentro de su mes. Se mantuvo su orden; no se puede saber si falta alguna.',
  'no-year':
    'Los períodos no indican el año; se tomó el orden de la hoja. Añada el año si la tabla abarca más de uno.',

  'not-a-number':
    '{metric}, {period}: «{text}» no es un número. El valor cuenta como ausente. Corrija la celda o vacíela.',
  'ambiguous-number':
    '{metric}, {period}: «{text}» se puede leer de dos maneras. El valor cuenta como ausente. Introdúzcalo como número.',
  'cell-error':
    '{metric}, {period}: la celda muestra {text}. El valor cuenta como ausente. Corrija su fórmula.',
  'cell-calculating':
    '{metric}, {period}: la celda muestra {text}: Excel aún la está calculando. El valor cuenta como ausente. Espere a que aparezca la cifra y vuelva a evaluar.',
  'latest-value-unusable':
    '{metric}: su último valor ({period}) no se puede usar, así que queda sin datos en vez de con un veredicto anterior. Corrija esa celda.',
  'footnote-mark':
    '{metric}, {period}: «{text}» lleva una llamada de nota; se leyó {value}. Compruebe qué dice la nota.',
  'mixed-scale-values':
    '{metric} mezcla dos escalas, {small} junto a {large}. No se usa ningún valor. Escríbalos todos como porcentajes o todos como cifras.',
  'other-decimal-mark':
    '{metric}, {period}: «{text}» usa otra marca decimal que el resto; se leyó {value}. Compruébelo.',
  'mixed-currencies':
    '{metric} mezcla monedas, {one} y {other}. Sus valores no se comparan con el objetivo. Escriba todos, y el objetivo, en una sola moneda.',
  'mixed-units':
    '{metric} mezcla unidades de tiempo, como 0:45 junto a 45 o segundos junto a minutos. No se usa ningún valor. Escríbalos todos igual.',
  'zeros-at-end':
    'Desde {first} solo hay 0 o #DIV/0!, aunque las métricas tenían cifras hasta {last}. Esos períodos se leyeron como aún no medidos. Vacíe las celdas; si los ceros son reales, indique el último período en la lectura.',
  'values-without-name':
    'Aquí hay cifras sin nombre de métrica; quedaron fuera. Ponga el nombre de la métrica o quite las cifras.',
  'uncalculated-formulas':
    '{count, plural, one {# fórmula de la hoja no tiene valor calculado y cuenta como vacía} other {# fórmulas de la hoja no tienen valor calculado y cuentan como vacías}}. Abra el libro en Excel, deje que calcule, guárdelo y vuelva a intentarlo.',

  'target-zero':
    '{metric}: el objetivo es 0, lo que aquí no tiene sentido; la métrica queda sin objetivo. Introduzca el objetivo, o escriba «≤ 0» si de verdad es 0.',
  'unreadable-target':
    '{metric}: el objetivo «{text}» no se puede leer; la métrica queda sin objetivo. Escríbalo como 80 %, ≥ 80 % o 80–90 %.',
  'mixed-scale':
    '{metric}: el objetivo {written} y los valores están en escalas distintas; el objetivo se leyó como {used}. Escriba ambos como porcentajes o ambos como cifras.',
  'scale-unclear':
    '{metric}: el objetivo {written} y los valores (alrededor de {typical}) parecen estar en escalas distintas. La métrica queda sin objetivo. Escriba ambos como porcentajes o ambos como cifras.',
  'far-from-target':
    '{metric}: sus valores (alrededor de {typical}) están lejos del objetivo {written}. Compruebe que ambos estén en la misma unidad y que el objetivo sea correcto.',
  'band-upside-down':
    '{metric}: el límite inferior {low} es mayor que el superior {high}; la métrica queda sin objetivo. Intercámbielos o corríjalos.',

  'direction-open':
    '{metrics}: nada dice si es mejor más alto o más bajo, así que no hay veredicto. Añada una columna de sentido o escriba el objetivo con ≥ o ≤.',
  'direction-contradiction':
    '{metric}: el sentido dice {column} y el objetivo «{target}» dice {operator}. La métrica queda sin objetivo hasta que se corrija uno de los dos.',
  'direction-needs-band':
    '{metric} debe mantenerse dentro de un rango, pero el objetivo «{target}» no es un rango. La métrica queda sin objetivo. Escriba los dos límites, por ejemplo 80–90 %.',
  'direction-unknown':
    '{metric}: el sentido «{text}» no se entiende y no se tuvo en cuenta. Escriba más alto, más bajo o dentro del rango.',
  'direction-unusual':
    '{metric}: la hoja dice {stated}; en esta métrica suele ser al revés. Se usó lo que dice la hoja. Compruébelo.',

  'category-unknown':
    '{metric}: la categoría «{text}» no es ninguna de las cinco; la métrica se muestra pero no se evalúa. Escriba servicio, calidad, ingresos, costo o satisfacción si es una de ellas.',
  'category-missing':
    '{metric} no tiene categoría; la métrica se cuenta, con categoría desconocida. Complete su categoría.',
  'filled-down':
    'Las celdas vacías bajo «{role}» se leyeron como la entrada de arriba. No hay que hacer nada si es lo que se quiere.',
  'sections-as-vendors':
    'Las mismas métricas se repiten bajo {count} títulos; cada título se leyó como centro o proveedor. No hay que hacer nada si es lo que se quiere.',
  'duplicate-metric':
    '{metric} aparece dos veces, aquí y en {other}; se cuentan ambas. Quite una o póngales nombres distintos.',

  'kind-unknown': '«{text}» no dice ni real ni objetivo; esas filas quedaron fuera. Escriba Real u Objetivo.',
  'total-left-out': '«{text}» es un total, un promedio o una comparación; quedó fuera de la evaluación.',
  'shared-targets':
    '«{text}» (fila {line}) está debajo de varias métricas a las que podría corresponder, por lo que no se tomó como objetivo de ninguna. Úsela para todas en la lectura, o escriba los objetivos en una columna propia.',
  'unused-figures':
    '«{text}» ({lineIs, select, row {fila} other {columna}} {line}) contiene cifras que no se usaron. Si son objetivos o resultados, indíquelo con un encabezado como Objetivo o Real, o en la lectura.',
  'no-period-named':
    'No se nombra ningún período; cada cifra se leyó como la más reciente, así que no hay tendencia. Escriba el mes en el encabezado para seguirla.',
  'one-period-named':
    'El período {period} viene del título o del nombre de la hoja. Es el único aquí, así que no hay tendencia: para ella hacen falta los períodos uno junto a otro en una tabla. El resultado de todas las hojas cuenta cada métrica en su último período.',
  'target-of-other-span':
    '{metric}: «{text}» ({written}) vale para otro lapso que las cifras, por eso no se usó. Escriba el objetivo de un período.',
  'target-span-kept':
    '«{text}» vale para otro lapso que las cifras. Para porcentajes, tiempos y puntajes vale igualmente; los recuentos quedan sin objetivo.',
  'day-or-month':
    'Fechas como «{text}» pueden leerse con el día o el mes primero; se tomó primero el {first, select, day {día} other {mes}}. Compruebe el orden o escríbalas como fechas.',
  'targets-of-all-units':
    '«{text}» figura entre las sedes o los equipos; sus cifras se tomaron como objetivos de todos. Si es uno de ellos, indíquelo en la lectura.',
  'target-concluded':
    '«{text}» se tomó como objetivo, porque sus cifras lo parecen: una por métrica, en la escala de la métrica. Llámela Objetivo para asegurarlo.',
  'lone-target':
    '«{metric}» lleva nombre de objetivo, pero ninguna métrica se llama «{name}»; se leyó como métrica propia. Dé a ambas el mismo nombre, o ponga Objetivo como encabezado.',
  'figure-in-name':
    '«{metric}» contiene «{text}», que no se usó. Si es el objetivo, escriba «objetivo» delante de la cifra o ponga los objetivos en una columna propia.',
  'target-named-shorter':
    '«{text}» se tomó como el objetivo de {metric}, aunque solo lleva parte de su nombre. Dé a ambos el mismo nombre para que sea seguro.',
  'targets-in-text':
    '«{text}» parece contener objetivos, que no se usaron: los objetivos se leen de celdas propias. Póngalos en una columna o junto a los nombres.',
  'green-differs':
    '{metric}: el objetivo {target} y el límite de verde {green} no coinciden; se usó el objetivo. Revise cuál vale.',
  'two-targets':
    '«{text}» y «{other}» contienen objetivos distintos; donde difieren no se usó ninguno. Deje uno o indique en la lectura cuál vale.',
  'target-not-now':
    '{metric}: otros períodos tienen objetivo, {period} no, así que no hay veredicto. Introduzca el objetivo de {period}.',
  'mark-left-out': '{metric}, {period}: «{text}» lleva una marca; se leyó {value}.',
  'category-learned':
    'La categoría «{text}» se leyó como {category}, porque sus métricas suelen serlo. Compruébelo.',
  'direction-likely':
    '{metric}: nada dice qué es mejor; con un objetivo de {target} se tomó más alto. Indíquelo en una columna de sentido para asegurarlo.',
  'unsure-table':
    '{range} ({figures} cifras) puede ser una tabla, pero no es seguro cómo se lee; no se evaluó. Confírmela o indique una lectura.',
  'unread-figures': '{figures} cifras en {range} no pertenecen a ninguna tabla que se pudiera leer.',
  monitored:
    '{range} contiene transacciones monitoreadas ({figures} celdas); no son métricas y no se evaluaron. «Precisión» en el panel, o el comando «copc accuracy», indica qué demuestran.',
  'monitored-incomplete':
    '{count, plural, one {# transacción monitoreada es} other {# transacciones monitoreadas son}} posteriores al período evaluado ({periods}): incompletas, y no se evaluaron.',
  'monitored-undated':
    '{count, plural, one {# transacción monitoreada no tiene} other {# transacciones monitoreadas no tienen}} una fecha legible y no entran en ningún mes de la evaluación. Escriba la fecha.',
  'monitored-unit':
    '{count, plural, one {# transacción monitoreada no indica} other {# transacciones monitoreadas no indican}} centro ni proveedor y no cuentan en ninguna métrica de ellos. Complételo.',
  'monitored-asked':
    '{metric} aún no es una métrica de la evaluación: queda abierta una pregunta sobre uno de sus atributos. Respóndala en «Precisión».',
  'monitored-differs':
    '{metric}: en {count, plural, one {# período} other {# períodos}} las transacciones monitoreadas dan otra cifra, primero en {period}: {monitored} en lugar de {figure}. Cuentan las cifras de la tabla. Averigüe cuál es la correcta.',
  'own-results':
    '{range} contiene resultados de COPC Scorecard ({figures} cifras); no son métricas y no se leyeron.',
  'hidden-lines':
    '{count, plural, one {# fila o columna oculta de la tabla se leyó} other {# filas o columnas ocultas de la tabla se leyeron}} igualmente. Quite lo que no deba contar.',
  'reading-outdated':
    'El libro guardaba una lectura de esta hoja, pero ya no encaja; la hoja se leyó de nuevo. Compruebe cómo se lee y guárdelo.',
  'memory-newer':
    'Este libro contiene correcciones hechas por una versión más nueva de este programa. Se dejan como están y aquí no se usan, de modo que un resultado puede ser distinto. Actualice el programa para usarlas.',
  'said-unused':
    'Se indicó a mano un sentido, objetivo o categoría para «{metric}», pero la hoja ya no tiene esa métrica. Quítelo, o devuelva a la métrica su nombre anterior.',
  'rebase-unused':
    'El nuevo comienzo de «{metric}» en {period}, puesto por {by} el {on}, no se aplica a nada: la métrica o el período ya no está.',
  'note-unused':
    'La nota sobre «{metric}» en {period}, de {by} el {on}, no se muestra en ninguna parte: la métrica o el período ya no está.',
  'override-unused':
    'El estado de «{metric}» lo fijó a mano {by} el {on}, pero la hoja ya no tiene esa métrica. Quite el estado fijado o devuelva a la métrica su nombre anterior.',
  'sheet-not-read':
    'No se miró la hoja «{sheet}», que no se pudo leer. Las transacciones monitoreadas que contenga no cuentan aquí. Evalúela por separado para ver por qué.',
  'sheets-not-looked-at':
    'No se {count, plural, one {miró la hoja «{sheet}»} other {miraron # hojas, la primera «{sheet}»}}. El panel busca transacciones monitoreadas en un máximo de 12 hojas más, de hasta 400.000 celdas; al actualizar todo, o con el comando «copc score», se miran todas las hojas.',
  'more-of-these': 'Hay {count, plural, one {# hallazgo} other {# hallazgos}} más como este.',
  'too-large':
    '{metrics} métricas en {periods} períodos son demasiadas para una tabla; no se evalúa nada. Indique un rango menor.',
  'nothing-to-score':
    'La tabla no tiene ninguna métrica con nombre y cifras. Revise el rango y las funciones de cada fila o columna.',
  'reading-does-not-fit':
    'La lectura indicada no corresponde a la hoja ({path}); no se evalúa nada. Corríjala o deje que la hoja se lea de nuevo.',
};

export const findingWords: FindingWordTexts = {
  better: {
    higher: 'mayor es mejor',
    lower: 'menor es mejor',
    within: 'mejor dentro del rango',
  },
  onlyPeriod: 'el único período',
  kinds: {
    day: 'día',
    week: 'semana',
    month: 'mes',
    quarter: 'trimestre',
    year: 'año',
    half: 'semestre',
    tertial: 'cuatrimestre',
    'fiscal-period': 'período fiscal',
  },
  roles: {
    name: 'nombre',
    category: 'categoría',
    vendor: 'centro o proveedor',
    direction: 'sentido',
    unit: 'unidad',
    owner: 'responsable',
    definition: 'definición',
  },
};
