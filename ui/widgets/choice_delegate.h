// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>
#include <utility>
#include <vector>

namespace elo {

/// Cells that are chosen from a list: a combo box that is searched by typing any part of a name. What the arrow keys
/// pass over is not chosen before Enter.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<QVariant, QString>>; ///< value for Qt::EditRole, name
    using ChoicesOf = std::function<Choices(const QModelIndex &)>;
    using NameOf = std::function<QString(const QModelIndex &)>; ///< accessible name of the box

    /// @param warningRole bool: the cell asks for attention.
    ChoiceDelegate(ChoicesOf choicesOf, NameOf nameOf, int warningRole, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ChoicesOf m_choicesOf;
    NameOf m_nameOf;
    int m_warningRole;
};

} // namespace elo
