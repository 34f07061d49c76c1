using System.Collections;
using System.Data.Common;
using System.Globalization;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>The parameters of a command, found by name whatever its case and its sign.</summary>
public sealed class DuckDbParameterCollection : DbParameterCollection
{
    private readonly List<DuckDbParameter> parameters = [];

    /// <inheritdoc/>
    public override int Count => parameters.Count;

    /// <inheritdoc/>
    public override object SyncRoot => ((ICollection)parameters).SyncRoot;

    /// <summary>Adds a parameter with its value.</summary>
    /// <param name="name">Its name, with or without a leading <c>@</c>.</param>
    /// <param name="value">Its value; null and <see cref="DBNull"/> are SQL's null.</param>
    /// <returns>The parameter added.</returns>
    public DuckDbParameter AddWithValue(string name, object? value)
    {
        DuckDbParameter parameter = new(name, value);
        parameters.Add(parameter);
        return parameter;
    }

    /// <inheritdoc/>
    public override int Add(object value)
    {
        parameters.Add((DuckDbParameter)value);
        return parameters.Count - 1;
    }

    /// <inheritdoc/>
    public override void AddRange(Array values)
    {
        foreach (object value in values)
        {
            _ = Add(value);
        }
    }

    /// <inheritdoc/>
    public override void Clear() => parameters.Clear();

    /// <inheritdoc/>
    public override bool Contains(object value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override bool Contains(string value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)parameters).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => parameters.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is DuckDbParameter parameter ? parameters.IndexOf(parameter) : -1;

    /// <inheritdoc/>
    public override int IndexOf(string parameterName)
    {
        string bareName = ParameterSyntax.BareName(parameterName);
        return parameters.FindIndex(parameter => parameter.BareName.Equals(bareName, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override void Insert(int index, object value) => parameters.Insert(index, (DuckDbParameter)value);

    /// <inheritdoc/>
    public override void Remove(object value) => parameters.Remove((DuckDbParameter)value);

    /// <inheritdoc/>
    public override void RemoveAt(int index) => parameters.RemoveAt(index);

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => parameters.RemoveAt(IndexOf(parameterName));

    /// <summary>The parameter of that name; for <c>?</c> and <c>$1</c>, the one at that place.</summary>
    internal DuckDbParameter? Find(string bareName)
    {
        foreach (DuckDbParameter parameter in parameters)
        {
            if (parameter.BareName.Equals(bareName, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return int.TryParse(bareName, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place >= 1 && place <= parameters.Count ? parameters[place - 1] : null;
    }

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => parameters[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => IndexOf(parameterName) is int index and >= 0
        ? parameters[index]
        : throw new ArgumentException($"The command has no parameter named [{parameterName}].");

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value) => parameters[index] = (DuckDbParameter)value;

    /// <inheritdoc/>
    protected override void SetParameter(string parameterName, DbParameter value)
    {
        int index = IndexOf(parameterName);
        if (index < 0)
        {
            _ = Add(value);
            return;
        }

        SetParameter(index, value);
    }
}
