/**
 * Makes something once for each thing it is made of, and keeps it as long as
 * that thing lives. Snapshots, entries and outlines are never changed in place,
 * so what was once made of them holds; `make` must look at nothing else.
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly it: Made }>();
  return (key) => {
    const known = made.get(key) ?? { it: make(key) };
    made.set(key, known);
    return known.it;
  };
}

/** The same for each of a few names, such as those of audiences; kept as long as the function itself. */
export function oncePerName<Name extends string, Made>(
  make: (name: Name) => Made,
): (name: Name) => Made {
  const made = new Map<Name, { readonly it: Made }>();
  return (name) => {
    const known = made.get(name) ?? { it: make(name) };
    made.set(name, known);
    return known.it;
  };
}
