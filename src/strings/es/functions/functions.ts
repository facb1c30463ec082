/** What the COPC functions say about themselves, in Spanish. */
import type { FunctionTexts } from '../../en/functions/functions';

export const functions: FunctionTexts = {
  parameters: {
    values: 'Las cifras de una métrica, de la más antigua a la última: una fila o una columna.',
    target: 'Un número, "≥ 80%", "<= 30" u "80%-90%"; uno para todos los períodos o uno por período.',
    better: '"higher" (predeterminado), "lower" o "within"; también 1 / -1, "up" / "down", "↑" / "↓".',
    trendBetter: '"higher" (predeterminado) o "lower"; también 1 / -1, "up" / "down", "↑" / "↓".',
    rule: '"latest" (predeterminado), "mean 3": la media de los 3 últimos, o "4 of 6": cumplido en 4 de los 6 últimos.',
    periods: 'Cuántos de los últimos puntos se miran, 6 o más; 12 si se omite.',
    method: '"mann-kendall" (predeterminado), "theil-sen" o "halves".',
    language: 'Idioma de la respuesta: "en" (predeterminado), "es", "nl", "zh" o "nb".',
    table: 'Las cifras de varias métricas: una por fila, un período por columna, del más antiguo al último.',
    targets: 'Una columna con un objetivo por métrica, uno para todas, o uno por cada cifra de la tabla.',
    betters:
      'Una columna con "higher", "lower" o "within" por métrica, o uno para todas; predeterminado "higher".',
    categories:
      'Una columna: service, quality, revenue, cost, satisfaction (también en español); otras no se evalúan.',
    profile: '"gold" (predeterminado: 65 % y 75 %), "base" (50 % y 75 %) o umbrales propios como "50/75".',
    owners: 'Una columna con el responsable de cada métrica, o uno para todas.',
    headers: 'TRUE: títulos encima de las columnas, en el idioma de la respuesta. FALSE si se omite.',
    results:
      'Transacciones monitoreadas, una por fila, y un atributo por columna: pass, fail o n/a (1, 0, vacío).',
    families: 'Una fila con el tipo de error de cada columna: customer, business, compliance, non-critical.',
    family:
      'El tipo de error que se cuenta: "customer" (predeterminado), "business", "compliance" o "non-critical".',
    passed: 'Cuántas pasaron.',
    total: 'De cuántas.',
    accuracy: 'La precisión medida, como 95 %.',
    accuracyTarget: 'La precisión que se quiere alcanzar, como 90 %.',
    confidence: 'Confianza del intervalo; 95 % si se omite.',
    numerators: 'Lo que se cuenta, como llamadas atendidas a tiempo, por unidad o período.',
    denominators: 'El total, como llamadas ofrecidas; con la misma forma.',
    opened: 'Cuándo entró cada caso, como fechas y horas de Excel: una fila o una columna.',
    closed: 'Cuándo se cerró cada uno, vacío si sigue abierto; con la misma forma.',
    limit: 'El plazo permitido, en días: 1 es un día, 1/24 una hora.',
    asof: 'El momento de la medición; si se omite, la hora más reciente de la lista.',
    start: 'Los pendientes antes del primer período.',
    received: 'Casos recibidos en cada período: una fila o una columna.',
    done: 'Casos resueltos en cada período; con la misma forma.',
    forecast: 'El pronóstico de cada intervalo o día.',
    actual: 'Lo que llegó de verdad; con la misma forma.',
    measure:
      '"wape" (predeterminado: error medio), "bias" (de más o de menos) o "within" (parte bastante cercana).',
    tolerance: 'Para "within": cuánto puede desviarse, como parte de lo real; 10 % si se omite.',
    calls: 'Llamadas ofrecidas en el intervalo.',
    interval: 'Duración del intervalo en segundos: 1800 para media hora.',
    aht: 'Tiempo medio de operación (TMO, AHT) en segundos.',
    callsEach:
      'Llamadas ofrecidas en cada intervalo: una fila o una columna; 0 si no hay, vacío para omitirlo.',
    ahtEach:
      'Tiempo medio de operación (TMO, AHT) en segundos: uno para todos los intervalos o uno por cada uno.',
    agents: 'Agentes que atienden llamadas, un número entero.',
    serviceTarget: 'Parte de las llamadas que se debe atender a tiempo, como 80 %.',
    threshold: 'Segundos en que se debe atender una llamada.',
    shrinkage:
      'Parte del tiempo pagado fuera de llamadas (pausas, formación, ausencias), como 30 %; 0 si se omite.',
    maxoccupancy: 'La mayor ocupación permitida de los agentes, como 85 %; sin límite si se omite.',
    certified: 'Fecha de certificación.',
    keyElements: 'El enfoque tiene sus elementos clave: sí, parcialmente, no o no aplica.',
    structured: 'El enfoque es estructurado.',
    factBased: 'El enfoque se basa en hechos.',
    deployed: 'Su despliegue es lo bastante amplio.',
    cell: 'Una celda vacía.',
  },
  choices: {
    method: {
      'mann-kendall': 'Con puro ruido dice mejora unas 7 veces de cada 100; el predeterminado.',
      'theil-sen': 'Generoso: decide solo la pendiente mediana. La mitad del puro ruido pasa.',
      halves:
        'Generoso: la media de las 3 últimas frente a la de las 3 anteriores. La mitad del puro ruido pasa.',
    },
    measure: {
      wape: 'La suma de los errores entre la suma de lo real; el predeterminado.',
      bias: 'Positivo: pronóstico demasiado alto. Negativo: demasiado bajo.',
      within: 'Parte de los intervalos bastante cercanos.',
    },
    family: {
      customer: 'Errores que perjudican al cliente; el predeterminado.',
      business: 'Errores que cuestan al negocio.',
      compliance: 'Errores contra la ley o la normativa.',
      'non-critical': 'Errores que no perjudican a nadie; se cuentan uno a uno.',
    },
  },
  list: {
    LEVELOK: {
      gives: 'TRUE si la métrica cumple su objetivo, FALSE si no.',
      use: 'El nivel de una métrica: ¿la última cifra alcanza o supera el objetivo? Igual al objetivo es cumplir. Con una regla se puede pedir la media de las últimas cifras, o que se cumpla en varias de ellas.',
    },
    TRENDOK: {
      gives: 'TRUE si la métrica mejora con claridad, FALSE si no. Necesita 6 cifras seguidas.',
      use: 'La tendencia de una métrica como TRUE o FALSE, para condiciones y recuentos. FALSE significa "sin mejora clara", que no es lo mismo que empeorar: TREND distingue ambas cosas.',
    },
    TREND: {
      gives:
        'La tendencia de la métrica en palabras: mejora, sin tendencia clara, adversa o datos insuficientes.',
      use: 'La tendencia de una métrica en palabras. Una tendencia adversa indica que un enfoque necesita control, aunque todavía se cumpla el objetivo.',
    },
    TRENDSLOPE: {
      gives: 'Cuánto suele cambiar la métrica de un período al siguiente, en su propia unidad.',
      use: 'El tamaño del cambio, junto al veredicto de TREND. Es la mediana de las pendientes entre todos los pares de cifras, de modo que un mes raro no la tuerce. Una pendiente sola no es tendencia: el ruido también tiene una.',
    },
    STATUS: {
      gives: 'El estado de la métrica: cumple, mejora, no cumple, sin datos o sin objetivo.',
      use: 'Nivel y tendencia en una palabra: cumple cuando alcanza el objetivo, mejora cuando no lo alcanza pero la tendencia mejora con claridad. Son los estados que cuenta Gold.',
    },
    GAP: {
      gives: 'A qué distancia está la última cifra de su objetivo: positiva es mejor, negativa es peor.',
      use: 'Para ordenar una lista por lo que más atención pide. Sea cual sea el sentido de la métrica, una brecha negativa es un incumplimiento. Dentro de un rango la brecha es 0.',
    },
    STREAK: {
      gives:
        'Cuántas cifras medidas seguidas, hasta la última, han incumplido su objetivo; 0 si la última lo cumple.',
      use: 'Tres incumplimientos seguidos piden escalar. Un período sin cifra se salta: no medir no es recuperarse.',
    },
    ACTION: {
      gives: 'Lo que pide la métrica: nada, vigilar, actuar, escalar o medir.',
      use: 'El siguiente paso. Actuar y escalar exigen una entrada en el registro de acciones: plan, responsable, resultado final esperado y fecha límite.',
    },
    EXPLAIN: {
      gives:
        'Un párrafo sencillo con las cifras detrás del estado: objetivo, brecha, incumplimientos seguidos, tendencia y acción.',
      use: 'Cuando alguien pregunta "¿por qué?". Nombra las cifras en que se apoya el veredicto. Las cifras se escriben como porcentajes si el objetivo lo está, por ejemplo "≥ 80%", y todas están entre 0 y 1; si no, como números.',
    },
    SCORECARD: {
      gives:
        'Una fila por métrica: estado, objetivo cumplido, tendencia, brecha, incumplimientos seguidos, acción, puntos.',
      use: 'Una hoja entera con una sola fórmula, más rápida que una fórmula por celda. Una métrica sin cifra en el último período de la tabla no tiene datos. Una métrica sin cifras ni objetivo queda en blanco.',
    },
    GOLDSCORE: {
      gives: 'Lo cerca que está la tabla de Gold, de 0 a 1; solo 1 es Gold.',
      use: 'Una cifra para seguir en el tiempo: la menor de las dos proporciones, medida contra su umbral.',
    },
    GOLDOK: {
      gives: 'TRUE si se alcanzan los dos umbrales: métricas que cumplen, y que cumplen o mejoran.',
      use: 'El veredicto de la tabla entera. Lo que no se mide cuenta como no logrado.',
    },
    GOLDDETAIL: {
      gives:
        'Diez líneas: las dos proporciones con umbral, si se alcanza y cuántas métricas faltan; luego evaluadas y fuera de la evaluación.',
      use: 'Dónde está la tabla y qué le falta. Dice también cuántas métricas quedan fuera por no tener objetivo o no ser de las cinco categorías. Son siempre diez filas de rótulo y cifra, de modo que se puede hacer referencia a cada celda.',
    },
    LIMITS: {
      gives: 'Límite inferior, centro y límite superior entre los que la métrica varía por sí sola.',
      use: 'Para un gráfico de control, o para ver si un cambio es más que el vaivén habitual. Con menos de 12 cifras los límites son provisionales.',
    },
    ASSURANCE: {
      gives:
        'Si el proceso, tal como está, cumplirá su objetivo: de forma constante, a veces, o lo incumplirá de forma constante.',
      use: 'Mira hacia delante donde STATUS mira hacia atrás. "A veces cumple" dice que un buen mes es suerte: solo ayuda cambiar el proceso.',
    },
    ERRORACCURACY: {
      gives:
        'Parte de las transacciones monitoreadas sin error de este tipo, como la precisión de error crítico de usuario final.',
      use: 'Precisión a partir del monitoreo de calidad. Un error crítico invalida la transacción entera, una vez. Los atributos no críticos se cuentan uno a uno. No promedie nunca porcentajes de equipos: dé todas las transacciones juntas, o sume recuentos con ROLLUP.',
    },
    ACCURACYLOW: {
      gives: 'El extremo inferior de la precisión que demuestra una muestra (intervalo de Wilson).',
      use: 'Un objetivo está demostrado solo cuando este extremo lo alcanza. 95 de 100 es el 95 %, pero no demuestra más del 89 %.',
    },
    SAMPLENEEDED: {
      gives: 'Cuántas transacciones demostrarían que la precisión alcanza su objetivo, si sigue igual.',
      use: 'Antes de tomar una muestra, o cuando ACCURACYLOW queda por debajo del objetivo aunque la precisión no. Es una estimación, porque la próxima muestra no tendrá la misma precisión, y vale para transacciones elegidas al azar. Una precisión que no supera su objetivo no se demuestra nunca.',
    },
    CUIKA: {
      gives:
        '¿Son confiables los datos? Una fila por métrica: recogidos, utilizables, íntegros, conocidos, accionables.',
      use: 'Cinco controles, cada uno pass, warn, fail o not checked. Nunca cambian un estado; dicen hasta dónde confiar en él.',
    },
    ROLLUP: {
      gives:
        'Una proporción para varias unidades o períodos: la suma de lo contado entre la suma de los totales.',
      use: 'La manera correcta de reunir porcentajes de equipos, centros o meses. Una media de porcentajes daría a diez llamadas el peso de diez mil. Los pares incompletos se excluyen.',
    },
    ONTIME: {
      gives: 'Parte de los correos, chats o casos cerrados dentro del plazo.',
      use: 'Cerrados a tiempo, entre todos los cerrados y los que siguen abiertos fuera de plazo. Los abiertos que aún tienen plazo no cuentan. Sin asof se toma por ahora la hora más reciente de la lista: indique asof si la lista sigue creciendo.',
    },
    BACKLOG: {
      gives: 'Los pendientes al final de cada período: inicio más recibidos menos resueltos.',
      use: 'Cuánto trabajo espera. Desde el primer período al que le falta un recuento no se conocen los pendientes y quedan en blanco.',
    },
    FORECASTACCURACY: {
      gives: 'Cuánto falló el pronóstico: error ponderado, sesgo o parte de intervalos bastante cercanos.',
      use: 'Un error ponderado del 10 % dice que se pronosticó mal una décima parte del volumen. Un sesgo positivo dice que los pronósticos son demasiado altos. Los intervalos incompletos se excluyen.',
    },
    AGENTS: {
      gives: 'El menor número de agentes que alcanza el nivel de servicio.',
      use: 'Agentes que programar para un intervalo, con la reducción (shrinkage) añadida si se indica. Supone que quien llama espera y no cuelga, así que peca de prudente.',
    },
    SERVICELEVEL: {
      gives: 'Parte de las llamadas atendidas dentro del umbral con este número de agentes.',
      use: 'Lo que cabe esperar de un turno. Cuando el trabajo ocupa a todos los agentes la cola no acaba nunca y no hay número.',
    },
    ASA: {
      gives: 'Velocidad media de respuesta (ASA) en segundos con este número de agentes.',
      use: 'La espera media de todas las llamadas, incluidas las que se atienden en el acto.',
    },
    OCCUPANCY: {
      gives: 'Parte del tiempo en que los agentes están ocupados con llamadas.',
      use: 'Más del 85 % al 90 % durante mucho tiempo agota a las personas; una ocupación baja es el precio de un equipo pequeño con poca espera.',
    },
    STAFFPLAN: {
      gives:
        'Una fila por intervalo: agentes, agentes a programar, nivel de servicio, velocidad media de respuesta, ocupación.',
      use: 'El personal de un día en una fórmula: entra una columna de llamadas previstas y salen cinco columnas. Nivel de servicio, velocidad y ocupación son los que dan los agentes en línea; la programación añade la reducción por tiempo fuera de llamadas. Supone que quien llama espera y no cuelga, así que va sobre seguro.',
    },
    NEXTAUDIT: {
      gives:
        'La fecha de la próxima auditoría de certificación: dos años después. Dé a la celda formato de fecha.',
      use: 'Para el calendario del ciclo de certificación. El 29 de febrero pasa al 28 de febrero.',
    },
    ITEMRESULT: {
      gives:
        'El resultado de un ítem a partir de sus cuatro respuestas: Conforme, Solo enfoque, No conforme, Sin evaluar o No aplica.',
      use: 'Para una lista de enfoques y su despliegue. Todo lo que no sea un sí pleno sobre el enfoque es no conforme; un enfoque desplegado solo en parte es «solo enfoque». Una respuesta en blanco queda sin evaluar, nunca es un no.',
    },
    PROBE: {
      gives: 'En qué se convierte una celda vacía en esta versión de Excel. Para la autocomprobación.',
      use: 'Algunas versiones entregan un 0 a las funciones donde una celda está vacía. La autocomprobación del panel lo averigua con esta función.',
    },
  },
};
