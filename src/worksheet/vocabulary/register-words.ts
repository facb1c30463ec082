/** What people call the columns and the states of an action register, beside the words we write ourselves. */
import type { WordList } from './types';

export type RegisterColumn =
  | 'id'
  | 'opened'
  | 'source'
  | 'trigger'
  | 'finding'
  | 'plan'
  | 'owner'
  | 'endResult'
  | 'due'
  | 'status'
  | 'closed'
  | 'result'
  | 'suggestion'
  | 'marks';

export interface RegisterWords {
  readonly columns: Readonly<Partial<Record<RegisterColumn, WordList>>>;
  readonly open: WordList;
  readonly closed: WordList;
}

const en: RegisterWords = {
  columns: {
    id: 'id, no, number, action id, action number, ref, reference',
    opened: 'opened, opened on, open date, date opened, raised, raised on, date raised',
    source: 'source, metric, kpi, item',
    trigger: 'trigger, reason',
    finding: 'finding, findings, gap, issue, problem',
    plan: 'plan, action plan, planned action, corrective action, actions',
    owner: 'owner, accountable, accountable owner, responsible, action owner, assigned to',
    endResult: 'end result, expected result, expected end result, expected outcome, outcome expected, goal',
    due: 'due, due date, deadline, target date, due on, due by',
    status: 'status, state',
    closed: 'closed, closed on, close date, date closed, completed on, completion date',
    result: 'result, actual result, outcome, achieved',
    suggestion: 'suggestion',
    marks: 'marks',
  },
  open: `open, opened, reopened, re opened, new, in progress, ongoing, on going, started, not started, active, planned,
    pending, waiting, on hold, delayed, overdue, late, not done, not closed, wip, todo, to do`,
  closed: `closed, close, done, complete, completed, finished, resolved, solved, implemented, cancelled, canceled,
    dropped, rejected, withdrawn, obsolete`,
};

const es: RegisterWords = {
  columns: {
    id: 'n, num, numero, codigo, id acción',
    opened: 'abierta, abierto, abierto el, fecha de apertura, apertura',
    source: 'fuente, métrica, indicador, elemento',
    trigger: 'disparador, causa',
    finding: 'hallazgo, hallazgos, constatación, problema, brecha',
    plan: 'plan, plan de acción, acción, acciones, acción correctiva',
    owner: 'responsable, dueño, propietario, encargado, asignado a',
    endResult: 'resultado esperado, resultado final, meta esperada',
    due: 'vencimiento, vence, vence el, plazo, fecha compromiso, fecha de vencimiento',
    status: 'estado, estatus, situación',
    closed: 'cerrada, cerrado, cerrado el, cierre, fecha de cierre',
    result: 'resultado real, resultado obtenido',
  },
  open: `abierta, abierto, reabierta, reabierto, nueva, nuevo, en curso, en proceso, en progreso, en marcha, iniciada,
    iniciado, no iniciada, activa, activo, planificada, pendiente, en espera, atrasada, vencida`,
  closed: `cerrada, cerrado, hecha, hecho, completa, completada, completado, terminada, terminado, finalizada, finalizado,
    concluida, concluido, resuelta, resuelto, implementada, cancelada, cancelado, anulada, anulado, descartada, rechazada`,
};

const nl: RegisterWords = {
  columns: {
    id: 'nr, nummer, actienummer, actie id',
    opened: 'geopend, openingsdatum, datum geopend, gestart op',
    source: 'metriek, kpi, onderdeel, herkomst',
    trigger: 'reden, oorzaak',
    finding: 'bevindingen, constatering, probleem',
    plan: 'plan, maatregel, actie, acties',
    owner: 'verantwoordelijke, actiehouder, eindverantwoordelijke',
    endResult: 'verwacht resultaat, eindresultaat, beoogd resultaat',
    due: 'uiterlijk, uiterste datum, deadline, streefdatum, einddatum, vervaldatum',
    status: 'stand',
    closed: 'gesloten, sluitdatum, afgerond op, datum gesloten',
    result: 'uitkomst, behaald resultaat, werkelijk resultaat',
  },
  open: `open, heropend, nieuw, bezig, in behandeling, in uitvoering, lopend, loopt, gestart, niet gestart, actief,
    gepland, wacht, wachtend, in de wacht, te laat`,
  closed: `gesloten, afgesloten, afgerond, klaar, gereed, voltooid, opgelost, afgehandeld, uitgevoerd, geannuleerd,
    vervallen, afgewezen`,
};

const zh: RegisterWords = {
  columns: {
    id: '序号, 編號, 行动编号',
    opened: '开立日期, 创建日期, 提出日期, 登記日期',
    source: '指标, 項目, 项目, 來源',
    trigger: '触发, 原因',
    finding: '问题, 差距, 發現',
    plan: '行动计划, 措施, 整改措施, 計劃',
    owner: '责任人, 負責人, 责任部门',
    endResult: '预期结果, 预期成果, 最终结果, 目标',
    due: '期限, 到期日, 截止, 完成期限, 截止时间',
    status: '進度, 进度, 狀態',
    closed: '完成日期, 关闭时间, 结案日期, 關閉日期',
    result: '实际结果, 成果, 結果',
  },
  open: '未关闭, 进行中, 开放, 打开, 处理中, 新建, 未开始, 已开始, 待处理, 等待, 计划中, 暂停, 逾期, 重新打开, 未完成, 未關閉, 進行中',
  closed:
    '已关闭, 关闭, 已完成, 完成, 已解决, 解决, 已取消, 取消, 已结束, 结束, 已结案, 结案, 已關閉, 關閉, 作废',
};

const nb: RegisterWords = {
  columns: {
    id: 'nr, nummer, tiltaksnr, tiltaksnummer',
    opened: 'åpnet, åpningsdato, opprettet, dato åpnet',
    source: 'måltall, måling, kpi, punkt',
    trigger: 'årsak, grunn',
    finding: 'avvik, problem',
    plan: 'plan, tiltak, handlingsplan, korrigerende tiltak',
    owner: 'eier, ansvarlig person, tiltakseier',
    endResult: 'forventet resultat, sluttresultat, forventet effekt',
    due: 'forfall, forfallsdato, tidsfrist, fristdato',
    status: 'tilstand',
    closed: 'lukket, lukkedato, avsluttet den, ferdig dato',
    result: 'faktisk resultat, oppnådd',
  },
  open: `åpen, åpent, gjenåpnet, ny, nytt, pågår, pågående, i gang, under arbeid, startet, ikke startet, aktiv,
    planlagt, venter, på vent, forsinket`,
  closed: `lukket, lukka, avsluttet, ferdig, fullført, utført, løst, gjennomført, kansellert, avlyst, bortfalt, avvist`,
};

export const REGISTER_WORDS: readonly RegisterWords[] = [en, es, nl, zh, nb];
