import { useEffect } from "react";
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from "react-hook-form";

/**
 * A form over what was typed before. Every change is handed on, right or wrong, so that an interruption loses nothing.
 *
 * @param read - what stands in the form when it is made
 * @param onTyped - hears of every change; the same function as long as it does the same
 */
export function useTypedForm<Values extends FieldValues>(
  read: () => Values,
  onTyped: (values: Values) => void,
): UseFormReturn<Values> {
  const form = useForm<Values>({ defaultValues: structuredClone(read()) as DefaultValues<Values> });
  const { subscribe, resetDefaultValues } = form;

  useEffect(() => {
    // What a row leaves out is blank. With its first values kept as defaults, the form would fill it in from the row that
    // stood at the same place when the form was made, which may have been another one.
    resetDefaultValues({} as DefaultValues<Values>, { keepDirty: true, keepIsValid: true });
  }, [resetDefaultValues]);

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          onTyped(structuredClone(values));
        },
      }),
    [subscribe, onTyped],
  );
  return form;
}
