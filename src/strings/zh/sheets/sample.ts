import type { SampleTexts } from '../../en/sheets/sample';

export const sample: SampleTexts = {
  sheetName: 'COPC 示例',
  title: '联络中心月度数据（示例）',
  intro: '五个公共机构的开放数据，合在一起供试用；没有任何组织取得这些结果。',
  headers: {
    metric: '指标',
    category: '类别',
    unit: '单位',
    better: '方向',
    target: '目标',
  },
  better: {
    higher: '越高越好',
    lower: '越低越好',
  },
  categories: {
    service: '服务',
    quality: '质量',
    cost: '成本',
    satisfaction: '满意度',
    volume: '业务量',
  },
  units: {
    percent: '%',
    seconds: '秒',
    score: '1-5 分',
    minutes: '分:秒',
    calls: '通',
  },
  metrics: {
    'service-level': '服务水平（311 热线）',
    'speed-of-answer': '平均应答速度（311 热线）',
    abandonment: '放弃率（311 热线）',
    'benefits-speed-of-answer': '平均应答速度（福利热线）',
    'benefits-abandonment': '放弃率（福利热线）',
    'four-hours': '四小时内就诊（急诊）',
    resolved: '问题得到解决（调查）',
    'handle-time': '平均处理时长（全国热线）',
    trust: '服务后的信任度（调查）',
    calls: '呼入量（311 热线）',
  },
  sources: '来源、条款与改动',
  changed: {
    toronto: '月度数据由每日数据计算得出。',
    sf: '未作改动。',
    nhs: '时期推后六年。',
    va: '2019 和 2020 年的季度数据按三个月间隔排列，最后一个在 2024 年 4 月。',
    medicare: '2019 年的季度数据按三个月间隔排列，最后一个在 2024 年 4 月。',
  },
  ours: '目标、类别和方向由我们设定，急诊 95% 的国家标准除外。数据发布方均未认可本工具。',
};
