/** Weekdays as sheets head columns with them, all languages: a grid of them beside weeks is no table of metrics. */
export const WEEKDAYS =
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
  'lun mar mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo ' +
  'ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'man tir ons tor fre lor son mandag tirsdag onsdag torsdag fredag lordag sondag ' +
  'seg ter qua qui sex segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira ' +
  '周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 一 二 三 四 五 六 日';
