import { Component, type ErrorInfo, type ReactNode, useContext } from 'react';
import type { AppStore } from '../store/store.ts';
import { StoreContext } from '../store/use-store.tsx';
import { FaultPage } from './fault-page.tsx';

/** Catches a bug anywhere below, so that what was typed is saved and the person knows. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const store = useContext(StoreContext);
  return <Boundary store={store}>{children}</Boundary>;
}

type Props = { readonly store: AppStore | null; readonly children: ReactNode };
type State = { readonly details: string | null };

class Boundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    void this.props.store?.getState().saveAll();
    this.setState(({ details }) => ({ details: `${details}\n${info.componentStack ?? ''}` }));
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return <FaultPage details={details} store={this.props.store} />;
  }
}
