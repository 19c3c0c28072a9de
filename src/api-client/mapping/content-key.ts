type Pending = { readonly text: string } | { readonly value: unknown };

/**
 * What a value holds, as text: equal texts are equal values. Walks without recursion, so that no depth of nesting in a
 * record can overflow the stack.
 */
export function contentKey(value: unknown): string {
  const parts: string[] = [];
  const waiting: Pending[] = [{ value }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ("text" in next) parts.push(next.text);
    else if (typeof next.value !== "object" || next.value === null)
      parts.push(typeof next.value === "string" ? JSON.stringify(next.value) : String(next.value));
    else {
      const isList = Array.isArray(next.value);
      waiting.push({ text: isList ? "]" : "}" });
      // Last in, first out: entries go in backwards.
      for (const [key, held] of Object.entries(next.value).toReversed())
        waiting.push({ text: "," }, { value: held as unknown }, { text: `${key}:` });
      parts.push(isList ? "[" : "{");
    }
  }
  return parts.join("");
}
