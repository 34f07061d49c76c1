using System.Collections;
using System.Data.Common;
using System.Globalization;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>The parameters of a command, found by name whatever its case and its sign.</summary>
public sealed class DuckDbParameterCollection : DbParameterCollection
{
    private readonly List<DuckDbParameter> _parameters = [];

    /// <inheritdoc/>
    public override int Count => _parameters.Count;

    /// <inheritdoc/>
    public override object SyncRoot => ((ICollection)_parameters).SyncRoot;

    /// <summary>Adds a parameter with its value.</summary>
    /// <param name="name">Its name, with or without a leading <c>@</c>.</param>
    /// <param name="value">Its value; null and <see cref="DBNull"/> are SQL's null.</param>
    /// <returns>The parameter added.</returns>
    public DuckDbParameter AddWithValue(string name, object? value)
    {
        DuckDbParameter parameter = new(name, value);
        _parameters.Add(parameter);
        return parameter;
    }

    /// <inheritdoc/>
    public override int Add(object value)
    {
        _parameters.Add((DuckDbParameter)value);
        return _parameters.Count - 1;
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
    public override void Clear() => _parameters.Clear();

    /// <inheritdoc/>
    public override bool Contains(object value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override bool Contains(string value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)_parameters).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => _parameters.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is DuckDbParameter parameter ? _parameters.IndexOf(parameter) : -1;

    /// <inheritdoc/>
    public override int IndexOf(string parameterName)
    {
        string bareName = ParameterSyntax.BareName(parameterName);
        return _parameters.FindIndex(parameter => parameter.BareName.Equals(bareName, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override void Insert(int index, object value) => _parameters.Insert(index, (DuckDbParameter)value);

    /// <inheritdoc/>
    public override void Remove(object value) => _parameters.Remove((DuckDbParameter)value);

    /// <inheritdoc/>
    public override void RemoveAt(int index) => _parameters.RemoveAt(index);

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => _parameters.RemoveAt(IndexOf(parameterName));

    /// <summary>The parameter of that name; for <c>?</c> and <c>$1</c>, the one at that place.</summary>
    internal DuckDbParameter? Find(string bareName)
    {
        foreach (DuckDbParameter parameter in _parameters)
        {
            if (parameter.BareName.Equals(bareName, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return int.TryParse(bareName, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place >= 1 && place <= _parameters.Count ? _parameters[place - 1] : null;
    }

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => _parameters[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => IndexOf(parameterName) is int index and >= 0
        ? _parameters[index]
        : throw new ArgumentException($"The command has no parameter named [{parameterName}].");

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value) => _parameters[index] = (DuckDbParameter)value;

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
