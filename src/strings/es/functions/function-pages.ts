/** The words of the functions' help pages, in Spanish. */
import type { FunctionPageTexts } from '../../en/functions/function-pages';

export const functionPages: FunctionPageTexts = {
  labels: {
    notes: 'Conviene saber',
    title: 'Funciones COPC para Excel',
    intro:
      'Fórmulas que evalúan métricas de centros de contacto según las reglas escritas de COPC Scorecard. Independiente de COPC Inc.; COPC® es una marca de COPC Inc.',
    all: 'Todas las funciones',
    function: 'Función',
    gives: 'Qué da',
    use: 'Para qué sirve',
    syntax: 'Sintaxis',
    parameters: 'Argumentos',
    argument: 'Argumento',
    meaning: 'Significado',
    optional: 'se puede omitir',
    example: 'Ejemplo',
    formula: 'Fórmula',
    result: 'Resultado',
    moreExamples: 'Más ejemplos',
    errors: 'Cuando muestra un error',
    error: 'Error',
    remedy: 'Qué significa y qué hacer',
    rule: 'La regla que aplica',
    rules: 'Todas las reglas de evaluación',
    related: 'Véase también',
  },
  groups: {
    metric: 'Una métrica',
    table: 'Una tabla de métricas',
    data: 'Datos y precisión',
    flow: 'Trabajo y pronóstico',
    staffing: 'Dimensionamiento',
    cycle: 'Certificación',
  },
  notes: {
    missing:
      'Las celdas vacías, "n/a", "-" y #N/A son datos ausentes: nunca 0, y se saltan. Cualquier otro texto que no sea un número es un error que nombra su lugar.',
    direction:
      'Una métrica es mejor cuanto más alta, salvo que better o su objetivo digan otra cosa: "<= 30" es cuanto más baja, "80%-90%" es un rango. Si se contradicen, es un error.',
    categories:
      'Una categoría que las funciones no conocen es un error, para que un descuido al escribir no saque ninguna métrica de la evaluación. Escriba "other" para categorías propias.',
    blanks:
      'Una fila sin cifras ni objetivo queda en blanco. En SCORECARD los incumplimientos seguidos son 0 donde no se mide nada o no hay objetivo.',
    zeros:
      'Algunas versiones de escritorio de Excel entregan un 0 a las funciones donde una celda está vacía. Si eso importa, escriba "n/a" en las celdas vacías.',
    size: 'Se admiten como máximo 5.000.000 de celdas a la vez.',
  },
  errors: {
    badArgument:
      'Un argumento contiene algo que no se puede usar. El mensaje nombra el argumento, el lugar, lo que contenía y lo que se admite. Corrija esa celda. Un valor de error dentro de un rango, como #DIV/0!, se transmite: corríjalo donde nace. #N/A cuenta como dato ausente.',
    tooFewPoints:
      'Hay menos de 6 cifras seguidas hasta la última. El mensaje dice cuántas hay. Espere más cifras o complete el hueco.',
    nothingMeasured: 'No hay ninguna cifra, o hay menos de las que pide la regla. Introduzca las cifras.',
    noTarget: 'No hay objetivo para la última cifra. Introduzca uno.',
    twoPoints: 'Hay menos de 2 cifras. Los límites necesitan al menos 2.',
    nothingScored:
      'No se puede evaluar ninguna métrica: ninguna tiene objetivo y a la vez una de las cinco categorías. Revise objetivos y categorías.',
    nothingToCount: 'No hay nada que contar: un lado está vacío por completo. Revise los rangos.',
    neverShown:
      'La precisión no supera su objetivo, así que ningún número de transacciones lo demostraría. Mejore antes la precisión.',
    noFiniteNumber:
      'No existe un número finito, porque el total entre el que se divide es 0. Revise el rango de totales.',
    queue:
      'El trabajo ocupa a más agentes de los que hay, así que la cola no acaba nunca. Ponga más agentes o revise los tiempos: todos en segundos.',
    notADate: 'La celda no contiene una fecha. Introduzca la fecha de certificación como fecha.',
  },
  rules: {
    level:
      'Cumplir es alcanzar o superar el objetivo; la igualdad cumple. En un rango, los límites están dentro. Decide la última cifra; que no sea una media es elección nuestra, y el argumento rule puede pedir otra cosa.',
    trend:
      'Hacen falta al menos 6 cifras seguidas (de las fuentes). Cómo se reconoce la mejora es elección nuestra: cada una de las últimas cifras, hasta 12, se compara con todas las posteriores. Mejora significa que tantos más pares mejoran que empeoran que a lo sumo 1 de cada 10 órdenes de las mismas cifras se vería igual de bien, y que la media de las 3 últimas es mejor que la de las 3 anteriores. Con puro ruido esto dice "mejora" unas 7 veces de cada 100. Su debilidad: con 6 cifras, un avance de media desviación típica al mes solo se detecta el 57 % de las veces. Los métodos "theil-sen" y "halves" son más generosos: toman el ruido por mejora la mitad de las veces.',
    status:
      'Lo primero que se aplique: sin objetivo, sin datos, cumple (nivel alcanzado), mejora (no alcanzado, pero la tendencia mejora), no cumple.',
    misses:
      'Actuar enseguida cuando se incumple un objetivo, o cuando tres cifras seguidas lo incumplen (de las fuentes). Escalar desde tres incumplimientos seguidos, actuar cuando la última incumple, vigilar cuando cumple pero la tendencia es adversa, medir cuando no hay datos.',
    gold: 'Al menos el 65 % de las métricas evaluadas cumple, y al menos el 75 % cumple o mejora (de las fuentes), comparado con exactitud: 13 de 20 es el 65 %. Se evalúan las métricas de servicio, calidad, ingresos, costo y satisfacción que tienen objetivo; sin datos cuenta como no cumplido. Una métrica sin categoría también se evalúa. El perfil "base" (50 % y 75 %) es nuestro y no está confirmado. Esto no es una certificación.',
    limits:
      'Centro: la media. Límites: la media más y menos 2,66 veces el cambio medio de una cifra a la siguiente, quitando una vez los cambios fuera de lo común (gráfico XmR). Por encima del límite superior o por debajo del inferior, algo ha cambiado.',
    accuracy:
      'Tipos de error críticos: transacciones con algo aplicable y sin fallos, entre las transacciones con algo aplicable. No críticos: atributos correctos entre los aplicables. Un tipo de error sin nada aplicable no tiene precisión, nunca un 100 %. Al reunir se suman recuentos y nunca se promedian porcentajes.',
    cuika:
      'Recogidos: sin huecos hasta el último período. Utilizables: números como números, una sola escala, un objetivo, un sentido conocido. Íntegros: nada imposible; lo sospechoso advierte. Conocidos: hay un responsable. Accionables: no se comprueba aquí cuando hace falta acción, porque el registro no está en la fórmula. Los cinco nombres vienen de las fuentes; los controles son nuestros.',
    flow: 'Pendientes: inicio más recibidos menos resueltos. A tiempo: cerrados dentro del plazo, entre los cerrados más los que siguen abiertos fuera de plazo.',
    forecast:
      'Error ponderado: suma de las diferencias sin signo entre la suma de lo real. Sesgo: lo mismo con signo. Within: parte de los intervalos que no se desvían más que la tolerancia.',
    staffing:
      'Erlang C: las llamadas llegan al azar, quien llama espera y no cuelga, y todos los agentes atienden todo. Todos los tiempos en segundos. Los agentes programados son los necesarios entre 1 menos la reducción (shrinkage), redondeados hacia arriba.',
    item: 'El resultado es el primero que corresponda: no aplica si las cuatro respuestas lo son; no conforme si alguna respuesta sobre el enfoque es parcialmente o no; sin evaluar si falta alguna; solo enfoque si el despliegue es parcialmente o no; si no, conforme. Tres veces «no aplica» sobre el enfoque es no conforme: lo que nadie describe no se puede desplegar.',
    cycle:
      'La certificación se repite cada dos años (de las fuentes). Un día que no existe pasa al último de su mes.',
  },
};
