import { Component, type ReactNode } from 'react'
import { ProblemNote } from './problem-note.tsx'

/** A document that breaks its viewer breaks nothing around it. */
export class ViewerBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <ProblemNote problem="corrupt" /> : this.props.children
  }
}
