/** The views under *More*, one a line: what is fetched when one is opened. Their names stand in the pane's words. */
import { lazy, type ComponentType } from 'react';
import type { MoreView, PanePage } from '../../session/state';

export const moreViews: Readonly<Record<MoreView, ComponentType>> = {
  gaps: lazy(() => import(/* webpackChunkName: "assessment" */ '../gaps/gaps-view')),
  snapshots: lazy(() => import(/* webpackChunkName: "assessment" */ '../snapshots/snapshots-view')),
  readiness: lazy(() => import(/* webpackChunkName: "assessment" */ '../readiness/readiness-view')),
  audit: lazy(() => import(/* webpackChunkName: "assessment" */ '../audit/audit-view')),
  assessment: lazy(() => import(/* webpackChunkName: "assessment" */ '../assessment/assessment-view')),
  units: lazy(() => import(/* webpackChunkName: "units" */ '../units/units-view')),
  accuracy: lazy(() => import(/* webpackChunkName: "accuracy" */ '../accuracy/accuracy-view')),
  staffing: lazy(() => import(/* webpackChunkName: "staffing" */ '../staffing/staffing-view')),
};

/** In the order they are offered. */
export const moreViewNames = Object.keys(moreViews) as readonly MoreView[];

export function isMoreView(place: PanePage): place is MoreView {
  return place in moreViews;
}
