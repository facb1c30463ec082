import { forecastBias, shareWithin, weightedError } from '../../src/scoring/forecast';
import { backlogAtEnd, daysOfWork, onTime } from '../../src/scoring/flow';
import {
  agentsNeeded,
  averageSpeedOfAnswer,
  erlangC,
  mostAgents,
  occupancy,
  offeredLoad,
  serviceLevel,
  staffInterval,
} from '../../src/scoring/staffing';

describe('Erlang C', () => {
  const half = { calls: 100, interval: 1800, aht: 180 };
  it.each([
    [half, 20, 11, 0.6821182, 0.389614],
    [half, 20, 14, 0.1741319, 0.88835],
    [{ calls: 57, interval: 3600, aht: 1110 }, 180, 21, 0.3371043, 0.806556],
    [{ calls: 20_000, interval: 1800, aht: 300 }, 20, 3360, 0.5357383, 0.909453],
  ])('%j within %i s by %i agents: waiting %f, service level %f', (demand, threshold, agents, c, sl) => {
    expect(erlangC(agents, offeredLoad(demand))).toBeCloseTo(c, 7);
    expect(serviceLevel(agents, demand, threshold)).toBeCloseTo(sl, 6);
  });

  it('has the reference speeds of answer and occupancy', () => {
    expect(averageSpeedOfAnswer(11, half)).toBeCloseTo(122.781, 3);
    expect(averageSpeedOfAnswer(14, half)).toBeCloseTo(7.8359, 4);
    expect(occupancy(14, half)).toBeCloseTo(10 / 14, 12);
  });

  it('gives no number when the queue never ends, or for a room nobody has', () => {
    expect(erlangC(10, 10)).toBeNull();
    expect(serviceLevel(9, half, 20)).toBeNull();
    expect(averageSpeedOfAnswer(10, half)).toBeNull();
    expect(occupancy(10, half)).toBeNull();
    expect(erlangC(mostAgents + 1, 10)).toBeNull();
  });
});

describe('agents needed', () => {
  const half = { calls: 100, interval: 1800, aht: 180 };
  it('are the least that reach the service level, more on the schedule', () => {
    expect(agentsNeeded(half, { target: 0.8, threshold: 20, shrinkage: 0.3 })).toEqual({
      required: 14,
      scheduled: 20,
    });
    expect(serviceLevel(13, half, 20)).toBeLessThan(0.8);
  });

  it('are more when nobody may be busy all the time', () => {
    expect(agentsNeeded(half, { target: 0.8, threshold: 20, maxOccupancy: 0.5 })?.required).toBe(20);
  });

  it('are not one too many for rounding dust: 21 / (1 − 0.3) is 30', () => {
    expect(Math.ceil(21 / (1 - 0.3))).toBe(31);
    const goal = { target: 0.8, threshold: 20, maxOccupancy: 0.48, shrinkage: 0.3 };
    expect(agentsNeeded(half, goal)).toEqual({ required: 21, scheduled: 30 });
  });

  it('are none for no calls', () => {
    expect(agentsNeeded({ ...half, calls: 0 }, { target: 0.8, threshold: 20 })).toEqual({
      required: 0,
      scheduled: 0,
    });
  });

  it('are found for a very large room and refused beyond all rooms', () => {
    const large = { calls: 900_000, interval: 1800, aht: 1800 };
    expect(agentsNeeded(large, { target: 0.8, threshold: 20 })?.required).toBeGreaterThan(900_000);
    expect(agentsNeeded({ ...large, calls: 9e9 }, { target: 0.8, threshold: 20 })).toBeNull();
  });

  it('are refused when only the schedule would be beyond all rooms, or the load fills the largest', () => {
    const goal = { target: 0.5, threshold: 60 };
    const large = { calls: 600_000, interval: 1800, aht: 1800 };
    expect(agentsNeeded(large, goal)?.scheduled).toBeLessThanOrEqual(mostAgents);
    expect(agentsNeeded(large, { ...goal, shrinkage: 0.5 })).toBeNull();
    expect(agentsNeeded({ ...large, calls: mostAgents }, goal)).toBeNull();
  });

  it('do not exist for more calls than there are', () => {
    expect(agentsNeeded(half, { target: 1.1, threshold: 20 })).toBeNull();
  });

  it('exist even for every call at once', () => {
    expect(agentsNeeded(half, { target: 1, threshold: 0 })?.required).toBeGreaterThan(20);
  });
});

describe('forecast accuracy', () => {
  const forecast = [110, 90, null, 50];
  const actual = [100, 100, 80, null];
  it('weighs errors by actual volume and leaves incomplete intervals out', () => {
    expect(weightedError(forecast, actual)).toBe(0.1);
    expect(forecastBias(forecast, actual)).toBe(0);
    expect(forecastBias([120], [100])).toBe(0.2);
  });

  it('counts the intervals that are near enough', () => {
    expect(shareWithin([105, 94, 0, 1], [100, 100, 0, 0], 0.05)).toBe(0.5);
  });

  it('is nothing without actuals', () => {
    expect(weightedError([5], [0])).toBeNull();
    expect(shareWithin([null], [1], 0.05)).toBeNull();
  });
});

describe('backlog', () => {
  it('is start + received − done', () => {
    expect(backlogAtEnd(10, [5, 6], [7, 4])).toEqual([8, 10]);
  });

  it('is unknown from the first missing count on: missing is not 0', () => {
    expect(backlogAtEnd(10, [5, null, 6], [7, 4, 4])).toEqual([8, null, null]);
  });

  it('is so many days of work', () => {
    expect(daysOfWork(120, 40)).toBe(3);
    expect(daysOfWork(120, 0)).toBeNull();
  });
});

describe('on-time share', () => {
  const items = [
    { opened: 1, closed: 2 },
    { opened: 1, closed: 5 },
    { opened: 1, closed: null },
    { opened: 4, closed: null },
    { opened: null, closed: 3 },
    { opened: 3, closed: 2 },
  ];
  it('counts what is closed, and what is open past the limit', () => {
    expect(onTime(items, 1.5)).toEqual({ onTime: 1, closed: 2, overdue: 1, share: 1 / 3, impossible: [5] });
  });

  it('looks at one moment: closed later was still open, opened later was not there', () => {
    expect(onTime(items, 1.5, 2)).toEqual({ onTime: 1, closed: 1, overdue: 0, share: 1, impossible: [] });
  });

  it('is on time when closed at the moment, or on the day, of opening', () => {
    const same = { opened: 45_292, closed: 45_292 };
    expect(onTime([same], 0)).toEqual({ onTime: 1, closed: 1, overdue: 0, share: 1, impossible: [] });
    expect(onTime([{ opened: 45_292.5, closed: 45_292.4 }], 1).impossible).toEqual([0]);
  });

  it('has items open exactly as long as the limit, or opened and closed at the moment looked at', () => {
    const open = { opened: 1, closed: null };
    expect(onTime([open], 2, 3)).toMatchObject({ overdue: 0, share: null });
    expect(onTime([open], 2, 3.5)).toMatchObject({ overdue: 1, share: 0 });
    expect(onTime([{ opened: 1, closed: 3 }], 2, 3)).toMatchObject({ closed: 1, onTime: 1 });
    expect(onTime([{ opened: 3, closed: 3 }], 2, 3)).toMatchObject({ closed: 1 });
    expect(onTime([{ opened: 3, closed: null }], 0, 3)).toMatchObject({ overdue: 0, closed: 0 });
  });

  it('is on time at the limit, and nothing for nothing', () => {
    expect(onTime([{ opened: 45000.1, closed: 45000.4 }], 0.3).share).toBe(1);
    expect(onTime([{ opened: 1, closed: null }], 5).share).toBeNull();
  });
});

describe('an interval staffed', () => {
  const goal = { target: 0.9, threshold: 20 };
  it('takes 20,000 calls in half an hour without overflow, with the least agents', () => {
    const demand = { calls: 20_000, interval: 1800, aht: 300 };
    const found = staffInterval(demand, goal);
    expect(found?.required).toBe(3359);
    expect(serviceLevel(3358, demand, 20)).toBeLessThan(0.9);
    expect(found?.serviceLevel).toBeGreaterThanOrEqual(0.9);
    expect(found?.occupancy).toBeCloseTo(20_000 / 6 / 3359, 12);
  });

  it('takes nobody without calls, and gives nothing when no room holds the agents', () => {
    expect(staffInterval({ calls: 0, interval: 1800, aht: 300 }, goal)).toEqual({
      ...{ required: 0, scheduled: 0, serviceLevel: 1, asa: 0, occupancy: 0 },
    });
    expect(staffInterval({ calls: 1e9, interval: 1800, aht: 300 }, goal)).toBeNull();
  });
});
