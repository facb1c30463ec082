/** What version 0.2 wrote into sheets in Chinese, word for word. */
import type { EarlierTexts } from './texts';

export const earlier: EarlierTexts = {
  "report": {
    "profile": "规则方案",
    "profileNames": {
      "gold": "金牌",
      "base": "基础"
    },
    "thresholdsOf": "达标 {met}，达标或改善中 {metOrImproving}",
    "unconfirmed": "未经证实",
    "unconfirmedWhy": "{profile}：门槛仅来自一份第三方摘要",
    "more": "……还有 {count} 个",
    "gap": "差距",
    "status": "状态",
    "trend": "趋势",
    "streak": "连续未达标",
    "action": "行动",
    "provenance": "本表的来历",
    "thresholds": "门槛",
    "levelRule": "水平规则",
    "trendRule": "趋势规则",
    "trendMethods": {
      "mann-kendall": "Mann–Kendall",
      "theil-sen": "Theil–Sen 斜率",
      "halves": "最近 3 个与之前 3 个比较"
    },
    "trendRuleOf": "{method}；最多 {periods} 个连续数据点，至少 {minimum} 个；p 最大为 {p}",
    "escalation": "升级处理",
    "escalateAfter": "连续 {count} 次未达标后",
    "source": "来源",
    "disclaimer": "COPC® 是 COPC Inc. 的注册商标。本工具是独立的，未经 COPC Inc. 认证或认可；其结论不是认证。"
  },
  "verdicts": {
    "status": {
      "met": "达标",
      "improving": "改善中",
      "not-met": "未达标",
      "no-data": "无数据",
      "no-target": "无目标",
      "unclear": "待明确"
    },
    "trend": {
      "improving": "改善",
      "none": "无明显趋势",
      "adverse": "不利",
      "too-few": "数据点不足"
    },
    "course": {
      "rising": "上升",
      "falling": "下降"
    },
    "action": {
      "none": "无",
      "watch": "关注",
      "act": "采取行动",
      "escalate": "升级处理",
      "measure": "测量",
      "clarify": "明确方向"
    }
  },
  "explain": {
    "ruleLatest": "最近一个点",
    "ruleMean": "最近 {points} 个点的平均值",
    "ruleKofN": "最近 {of} 个点中至少 {met} 个达标"
  },
  "actions": {
    "title": "行动登记表",
    "note": "每个未达标的指标一行。请填写计划、负责人、预期最终结果和截止日期；完成后把状态写为“已关闭”。您填写的内容不会被改动：可以随意排序、筛选、移动和增加行。",
    "columns": {
      "id": "编号",
      "opened": "登记日期",
      "source": "来源",
      "trigger": "触发原因",
      "finding": "发现",
      "plan": "计划",
      "owner": "负责人",
      "endResult": "预期最终结果",
      "due": "截止日期",
      "status": "状态",
      "closed": "关闭日期",
      "result": "结果",
      "suggestion": "建议",
      "marks": "标记"
    }
  }
};
