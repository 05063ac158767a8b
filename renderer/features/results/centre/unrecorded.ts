import { createContext, useContext, useEffect } from 'react'

/** Tells the drawer which of its parts hold something that is typed but not on record. */
export const UnrecordedContext = createContext<(part: string, unrecorded: boolean) => void>(() => undefined)

/** Reports what one part of the drawer holds, and that it holds nothing once it is gone. */
export function useUnrecorded(part: string, unrecorded: boolean): void {
  const tell = useContext(UnrecordedContext)
  useEffect(() => {
    tell(part, unrecorded)
    return () => tell(part, false)
  }, [tell, part, unrecorded])
}
