/** A view that could not be fetched, or that broke, says so instead of leaving the pane empty. */
import { Component, type ReactNode } from 'react';
import { problemFrom } from '../../engine/pane-problem';
import { Sorry } from './sorry';

interface Props {
  /** What stands in for a part that is not the whole view; without it the pane is started afresh. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

export class LoadGuard extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead;
    // A failed fetch is remembered by the module loader: only a fresh page tries it again.
    return <Sorry problem={problemFrom(this.state.error)} again={() => window.location.reload()} />;
  }
}
