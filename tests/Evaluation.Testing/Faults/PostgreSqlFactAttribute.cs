using Xunit;

namespace Evaluation.Testing.Faults;

/// <summary>A test on PostgreSQL only; skipped where there is none, unless <c>EVALUATION_TEST_REQUIRE</c> names it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    /// <summary>Looks whether it can run.</summary>
    public PostgreSqlFactAttribute()
    {
        if (!TestEngine.PostgreSql.IsRequired)
        {
            Skip = TestEngine.PostgreSql.Absence();
        }
    }
}
