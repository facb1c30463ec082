/** The words around what the program keeps, and forgets when asked. */
import type { ForgetTexts } from '../../en/doors/forget';

export const forget: ForgetTexts = {
  heading: '保存的内容',
  computer: {
    about: '此加载项在这台计算机上保存您的语言、外观、选项和姓名。',
    forget: '在这台计算机上忘记我',
    done: '已忘记。语言、外观和选项恢复初始状态，您的姓名已删除。',
  },
  book: {
    about:
      '它在工作簿中保存工作表的读取方式、手动设置的内容及其姓名和理由，以及用来找到自己工作表的隐藏名称。',
    look: '从工作簿中删除此加载项的全部内容…',
    nothing: '除单元格中的内容外，工作簿中没有此加载项的任何内容。',
    ask: '将删除：',
    keep: '将保留：',
    remove: '删除',
    cancel: '取消',
    removed: '已删除：',
    undo: '恢复',
    back: '已全部恢复。',
  },
  items: {
    readings: '{count, plural, other {# 个更正过的工作表读取方式}}',
    said: '对 {count, plural, other {# 个指标}}说明的方向、目标或类别',
    overrides: '{count, plural, other {# 个手动设置的状态}}，含理由和姓名：{people}',
    marks: '{count, plural, other {# 个指标的重新起算或备注}}，含姓名：{people}',
    transactions: '对监控事务所作的回答和设置',
    profile: '工作簿上次评估所用的规则方案',
    others: '本程序较新版本保存的内容',
    names: '用来找到此加载项工作表的 {count, plural, other {# 个隐藏名称}}',
  },
  keeps: {
    cells: '所有单元格，包括公式、结果列以及在其中输入的姓名',
    sheets: '工作表 {sheets}：此后归您所有，不再刷新',
  },
  command: {
    help: '显示本程序在工作簿单元格之外保存的内容；加 --out 则写出一份不含这些内容的副本',
    book: '要查看的工作簿',
    out: '将不含这些内容的副本写入此文件',
    written: '已写入：{file}',
    dry: '未作任何更改。加 --out 可写出不含这些内容的副本。',
    noCopy: '因此没有写出副本。',
  },
};
