/**
 * A function that makes something of an object when it is first asked for, and keeps it for as long as the object
 * lives. Further arguments are those of the first asking: what more than one of them goes with takes a function of its
 * own for each, `oncePer((corpus) => oncePer((place) => …))`.
 */
export function oncePer<Of extends object, Rest extends unknown[], Made>(
  make: (of: Of, ...rest: Rest) => Made,
): (of: Of, ...rest: Rest) => Made {
  const known = new WeakMap<Of, { made: Made }>()
  return (of, ...rest) => {
    const kept = known.get(of) ?? { made: make(of, ...rest) }
    known.set(of, kept)
    return kept.made
  }
}
