// The same reading for one case and for every case: one statement either way.
//
// [Note: A bounded number of statements] Lists over cases (today, the case list) read each table once, however many cases
// there are, and share the rows out in memory. So a reading takes `only`: one case, or nothing for all of them.
import type { ExpressionBuilder, ExpressionWrapper, ReferenceExpression, SqlBool } from "kysely";
import type { CaseId } from "../../shared/domain/ids.ts";

/** The condition that a row is of the case, or of any when none is named. */
export const inCase = <Tables, Table extends keyof Tables>(
  where: ExpressionBuilder<Tables, Table>,
  column: ReferenceExpression<Tables, Table>,
  only: CaseId | undefined,
): ExpressionWrapper<Tables, Table, SqlBool> => (only === undefined ? where.lit(true) : where(column, "=", only));
