using System.Data;
using Dapper;

namespace Evaluation.Warehouse.Sql;

/// <summary>
/// Instants as parameters: UTC without a zone, to the microsecond, on every engine. Left to themselves SQL Server's driver rounds them to
/// three milliseconds and PostgreSQL's takes them for instants with a zone.
/// </summary>
internal sealed class UtcInstant : SqlMapper.TypeHandler<DateTime>
{
    /// <inheritdoc/>
    public override void SetValue(IDbDataParameter parameter, DateTime value)
    {
        parameter.DbType = DbType.DateTime2;
        parameter.Value = DateTime.SpecifyKind(value, DateTimeKind.Unspecified);
    }

    /// <inheritdoc/>
    public override DateTime Parse(object value) => (DateTime)value;
}
